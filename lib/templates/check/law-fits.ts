import type { LawLimit } from "@/lib/law/pack";
import type { Check } from "@/lib/templates/check/check-templates";
import { type Finding, problem } from "@/lib/templates/finding";
import type { LawFile, ParsedLaw } from "@/lib/templates/parse-law";

/** Cards, numbers and changes of the rule pack name one another rightly, each once; no two numbers of a key overlap. */
export const lawFits: Check = ({ law, templates }) => {
  const { cards, limits, register, sources } = law.pack;
  const keys = new Set(limits.map(({ key }) => key));
  const cardIds = new Set(cards.map(({ id }) => id));
  const changeIds = new Set(register.map(({ id }) => id));
  const slots = new Set(templates.articles.flatMap((article) => article.slots.map(({ id }) => id)));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const unknown = named(law);
  const unsourced = (file: LawFile, rows: readonly Pick<LawLimit, "provenance">[]) =>
    rows.flatMap(({ provenance }, index) =>
      provenance.flatMap((part, at) =>
        unknown(file, [index, "provenance", at, "sources"], "No source is named", part.sources, sourceIds),
      ),
    );
  return [
    ...cards.flatMap((card, index) => [
      ...unknown("cards", [index, "clauses"], "No clause is named", card.clauses, slots),
      ...unknown("cards", [index, "limits"], "The rule pack has no limit", card.limits, keys),
      ...unknown("cards", [index, "register"], "The register has no change", card.register, changeIds),
    ]),
    ...register.flatMap((change, index) => [
      ...unknown("register", [index, "cards"], "No law card is named", change.cards, cardIds),
      ...unknown("register", [index, "limits"], "The rule pack has no limit", change.limits, keys),
    ]),
    ...unsourced("cards", cards),
    ...unsourced("limits", limits),
    ...unsourced("register", register),
    ...twice(law, "cards", cards),
    ...twice(law, "register", register),
    ...limits.flatMap((limit, index) =>
      limits.slice(0, index).some((earlier) => earlier.key === limit.key && overlap(earlier, limit))
        ? [found(law, "limits", [index], `${limit.key} has two numbers for one day`)]
        : [],
    ),
  ];
};

function named(law: ParsedLaw) {
  return (
    file: LawFile,
    path: PropertyKey[],
    message: string,
    ids: readonly string[],
    known: ReadonlySet<string>,
  ): Finding[] =>
    ids.flatMap((id, index) =>
      known.has(id) ? [] : [found(law, file, [...path, index], `${message} ${id}`)],
    );
}

function twice(law: ParsedLaw, file: LawFile, rows: readonly { id: string }[]): Finding[] {
  return rows.flatMap(({ id }, index) =>
    rows.findIndex((row) => row.id === id) < index ? [found(law, file, [index], `${id} stands here twice`)] : [],
  );
}

function overlap(one: LawLimit, other: LawLimit): boolean {
  const startsBeforeEnd = (a: LawLimit, b: LawLimit) =>
    a.effectiveFrom === undefined || b.effectiveTo === undefined || a.effectiveFrom < b.effectiveTo;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function found(law: ParsedLaw, file: LawFile, path: PropertyKey[], message: string): Finding {
  return problem(law.fileOf(file), law.lineIn(file, path), message);
}
