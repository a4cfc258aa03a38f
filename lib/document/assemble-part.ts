import { assembleAgain, type Assembly, startAssembly } from "@/lib/document/assembly";
import { PROVISIONS } from "@/lib/document/provisions";
import { slotsOf } from "@/lib/document/select";
import type { TemplateSet, TextSource } from "@/lib/document/source";
import type { Clause, DocumentTree } from "@/lib/document/tree";

/**
 * Some clauses or schedules as they read now, with the numbers they have in the whole document.
 * `templates` may be a part (`templatePart`): enough for the live preview in the browser.
 */
export type ClauseReader = (templates: TemplateSet, answers: object, of: PartOptions) => Clause[];

type PartOptions = { slotIds: readonly string[]; rulePack: string };

/** A reader that remembers what it assembled last: after one changed answer it does only what depends on it. */
export function createClauseReader(): ClauseReader {
  let last: Assembly | null = null;
  return (templates, answers, { slotIds, rulePack }) => {
    last =
      last?.templates === templates && last.about.rulePack === rulePack
        ? assembleAgain(last, answers)
        : startAssembly(templates, answers, { title: "", rulePack });
    return partsAt(last.tree, slotIds);
  };
}

/** The templates with the texts of these slots only; the others keep id and title, so numbers stay true. */
export function templatePart(templates: TemplateSet, slotIds: readonly string[]): TemplateSet {
  const kept = new Set(slotIds.flatMap((id) => textsOfSlot(templates, id)));
  const texts = Object.values(templates.texts).map((text): TextSource => {
    const short = { ...text, must: [], basis: [], why: "", counsel: "" };
    return kept.has(text.id) ? short : { ...short, blocks: [] };
  });
  const terms = Object.values(templates.terms).map((term) => ({ ...term, blocks: [] }));
  return {
    ...templates,
    keyTerms: [],
    labels: templates.labels,
    law: { ...templates.law, cards: [], register: [], sources: [] },
    texts: Object.fromEntries(texts.map((text) => [text.id, text])),
    terms: Object.fromEntries(terms.map((term) => [term.id, term])),
  };
}

/** The clauses and schedules of a tree that stand in these slots; `special` for the parties' own. */
export function partsAt(tree: DocumentTree, slotIds: readonly string[]): Clause[] {
  return partsOf(tree).filter(({ id, origin }) =>
    slotIds.includes(origin?.kind === "special-provision" ? PROVISIONS : id),
  );
}

/** The clauses and schedules of a tree by slot id, in order. */
export function partsOf(tree: DocumentTree): Clause[] {
  return [...tree.articles.flatMap((article) => article.clauses), ...tree.schedules];
}

function textsOfSlot(templates: TemplateSet, id: string): string[] {
  const slot = slotsOf(templates).find((one) => one.id === id);
  if (!slot) return [id];
  return [
    ...slot.choose.map((one) => one.clause),
    ...(slot.otherwise === null ? [] : [slot.otherwise]),
  ];
}
