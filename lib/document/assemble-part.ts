import { withDocumentFacts } from "@/lib/document/assemble";
import { define } from "@/lib/document/define";
import { fill } from "@/lib/document/fill";
import { number, numberingOf, type Numbering } from "@/lib/document/number";
import { resolvePart } from "@/lib/document/resolve";
import { select } from "@/lib/document/select";
import type { TemplateSet, TextSource } from "@/lib/document/source";
import type { Clause, DocumentTree } from "@/lib/document/tree";

/**
 * Some clauses or schedules as they read now, with the numbers they have in the whole document.
 * `templates` may be a part (`templatePart`): enough for the live preview in the browser.
 */
export function assembleClauses(
  templates: TemplateSet,
  answers: object,
  slotIds: readonly string[],
  { rulePack }: { rulePack: string },
): Clause[] {
  const source = withDocumentFacts(templates, answers, rulePack);
  const draft = number(
    define(templates, source, fill(templates, source, select(templates, source))),
  );
  const numbering: Numbering = numberingOf(draft);
  return [...draft.articles.flatMap((article) => article.parts), ...draft.schedules]
    .filter((part) => slotIds.includes(part.id))
    .map((part) => resolvePart(templates, numbering, part));
}

/** The templates with the texts of these slots only; the others keep id and title, so numbers stay true. */
export function templatePart(templates: TemplateSet, slotIds: readonly string[]): TemplateSet {
  const kept = new Set(slotIds.flatMap((id) => textsOfSlot(templates, id)));
  const texts = Object.values(templates.texts).map((text): TextSource => {
    const short = { ...text, satisfies: [], must: [], basis: [], why: "", counsel: "" };
    return kept.has(text.id) ? short : { ...short, blocks: [] };
  });
  const terms = Object.values(templates.terms).map((term) => ({ ...term, blocks: [] }));
  return {
    ...templates,
    keyTerms: [],
    labels: templates.labels,
    texts: Object.fromEntries(texts.map((text) => [text.id, text])),
    terms: Object.fromEntries(terms.map((term) => [term.id, term])),
  };
}

/** The clauses and schedules of a tree by slot id, in order. */
export function partsOf(tree: DocumentTree): Clause[] {
  return [...tree.articles.flatMap((article) => article.clauses), ...tree.schedules];
}

function textsOfSlot(templates: TemplateSet, id: string): string[] {
  const slot = templates.articles.flatMap((article) => article.slots).find((one) => one.id === id);
  if (!slot) return [id];
  return [
    ...slot.choose.map((one) => one.clause),
    ...(slot.otherwise === null ? [] : [slot.otherwise]),
  ];
}
