import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Props = {
  /** Names of catalogues (`wizard`), or of parts of them (`errors.issues`). */
  areas: readonly string[];
  children: ReactNode;
};

/** Gives the scripts of a page the words of these areas, and no others: words are weight. */
export async function ClientMessages({ areas, children }: Props) {
  const all = await getMessages();
  const words = Object.fromEntries(
    Object.entries(all).flatMap(([area, own]) => {
      if (areas.includes(area)) return [[area, own]];
      const parts = Object.entries(own as object).filter(([part]) =>
        areas.includes(`${area}.${part}`),
      );
      return parts.length === 0 ? [] : [[area, Object.fromEntries(parts)]];
    }),
  );
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
