import type { DocumentTree } from "@/lib/document/tree";
import type { TemplateSet } from "@/lib/document/source";
import type { WordingInUse, WordingPlace, WordingVersion } from "@/lib/wordings/schema";

type Wordings = {
  /** The text that each printed clause has in the standard, by the clause's id. */
  standard: ReadonlyMap<string, string>;
  used: readonly WordingInUse[];
  /** What the reader's side keeps, the newest of each clause first. */
  kept: readonly WordingVersion[];
};

/**
 * The clauses of an agreement, in order, with whose words stand in each and what may stand there. At
 * the end those whose own wording was chosen while the answers called for it, and waits now.
 */
export function wordingPlaces(
  tree: DocumentTree,
  { texts }: Pick<TemplateSet, "texts">,
  { standard, used, kept }: Wordings,
): WordingPlace[] {
  const placeOf = (clauseId: string, title: string, printed: WordingPlace["printed"]) => ({
    clauseId,
    title,
    printed,
    use: used.find((one) => one.clauseId === clauseId) ?? null,
    newest: kept.find((one) => one.clauseId === clauseId) ?? null,
  });
  const places = tree.articles.flatMap(({ title: article, clauses }) =>
    clauses
      .filter(({ origin }) => origin?.kind !== "special-provision")
      .map(({ id, number, title }) => placeOf(standard.get(id) ?? id, title, { number, article })),
  );
  const waiting = used
    .map(({ clauseId }) => clauseId)
    .filter((clauseId) => !places.some((place) => place.clauseId === clauseId))
    .map((clauseId) => placeOf(clauseId, texts[clauseId]?.title ?? clauseId, null));
  return [...places, ...waiting];
}
