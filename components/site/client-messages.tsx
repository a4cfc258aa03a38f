import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Props = { areas: readonly string[]; children: ReactNode };

/** Gives the scripts of a page the words of these areas, and no others: words are weight. */
export async function ClientMessages({ areas, children }: Props) {
  const all = await getMessages();
  const words = Object.fromEntries(Object.entries(all).filter(([area]) => areas.includes(area)));
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
