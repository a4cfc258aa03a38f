import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Props = {
  /** Names of catalogues (`wizard`), or of parts of them (`errors.issues`, `agreements.hub.kept`). */
  areas: readonly string[];
  children: ReactNode;
};

/** Gives the scripts of a page the words of these areas, and no others: words are weight. */
export async function ClientMessages({ areas, children }: Props) {
  const words = partOf(await getMessages(), "", new Set(areas));
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}

type Words = { [name: string]: unknown };

/** What of `words`, which stand at `place`, belongs to one of the areas. */
function partOf(words: Words, place: string, areas: ReadonlySet<string>): Words {
  const kept = Object.entries(words).flatMap(([name, value]) => {
    const path = place === "" ? name : `${place}.${name}`;
    if (areas.has(path)) return [[name, value] as const];
    if (typeof value !== "object" || value === null) return [];
    if (![...areas].some((area) => area.startsWith(`${path}.`))) return [];
    return [[name, partOf(value as Words, path, areas)] as const];
  });
  return Object.fromEntries(kept);
}
