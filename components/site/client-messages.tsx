import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Props = {
  /** Names of catalogues, or of a part: `errors.issues`. */
  areas: readonly string[];
  children: ReactNode;
};

/** Gives the scripts of a page the words of these areas, and no others: words are weight. */
export async function ClientMessages({ areas, children }: Props) {
  const all = await getMessages();
  const words = Object.fromEntries(
    areas.flatMap((area) => {
      const [name = "", part] = area.split(".");
      const found: unknown = all[name];
      if (part === undefined || typeof found !== "object" || found === null) return [[name, found]];
      return [[name, Object.fromEntries(Object.entries(found).filter(([key]) => key === part))]];
    }),
  );
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
