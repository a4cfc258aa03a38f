import type { DraftBlock, Part } from "@/lib/document/draft";
import type { BlockSource, ClauseSlot, TemplateSet, TextSource } from "@/lib/document/source";
import type { Origin } from "@/lib/document/tree";

/**
 * An organization's own wording of a clause, in the place of the standard text `textId` (a clause or
 * one of its alternatives). `mark` is the sentence that says so wherever it prints.
 */
export type OwnWording = {
  textId: string;
  blocks: BlockSource[];
  origin: Extract<Origin, { kind: "organisation" }>;
  mark: string;
};

/**
 * The templates with these wordings in the place of their texts, each under the condition of the text
 * that it replaces; title, duties and points stay those of the standard text. A wording of a text that
 * these templates do not have changes nothing.
 */
export function withWordings(templates: TemplateSet, wordings: readonly OwnWording[]): TemplateSet {
  return wordings.reduce(withWording, templates);
}

function withWording(
  templates: TemplateSet,
  { textId, blocks, origin, mark }: OwnWording,
): TemplateSet {
  const standard = templates.texts[textId];
  if (!standard) return templates;
  const id = ownTextId(textId);
  return withTextInPlace(templates, textId, { ...standard, id, blocks, own: { origin, mark } });
}

/** The templates with `text` wherever their clauses have the text `textId`, under the same conditions. */
export function withTextInPlace(
  templates: TemplateSet,
  textId: string,
  text: TextSource,
): TemplateSet {
  const placed = (id: string) => (id === textId ? text.id : id);
  const worded = ({ choose, otherwise, ...slot }: ClauseSlot): ClauseSlot => ({
    ...slot,
    choose: choose.map(({ clause, when }) => ({ clause: placed(clause), when })),
    otherwise: otherwise && placed(otherwise),
  });
  const articles = templates.articles.map((article) => ({
    ...article,
    slots: article.slots.map(worded),
  }));
  return { ...templates, articles, texts: { ...templates.texts, [text.id]: text } };
}

/** Block ids of an own wording start with this. */
export function ownTextId(textId: string): string {
  return `${textId}--own`;
}

/** A clause in an organization's own words says so before anything else. */
export function markedAsOwn(part: Part<DraftBlock>, own: TextSource["own"]): Part<DraftBlock> {
  if (!own) return part;
  const mark: DraftBlock = {
    kind: "paragraph",
    id: `${part.id}-origin`,
    unnumbered: true,
    inlines: [{ kind: "text", text: own.mark }],
  };
  return { ...part, blocks: [mark, ...part.blocks] };
}
