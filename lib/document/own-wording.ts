import type { DraftBlock, Part } from "@/lib/document/draft";
import type { BlockSource, ClauseSlot, TemplateSet, TextSource } from "@/lib/document/source";
import type { Origin } from "@/lib/document/tree";

/** An organization's own wording of a clause. `mark` is the sentence that says so wherever it prints. */
export type OwnWording = {
  slotId: string;
  blocks: BlockSource[];
  origin: Extract<Origin, { kind: "organisation" }>;
  mark: string;
};

/**
 * The templates with these wordings in the place of their clauses, whichever alternative would stand
 * there; title, duties and points stay those of the standard text. A wording of a clause that these
 * templates do not have changes nothing.
 */
export function withWordings(templates: TemplateSet, wordings: readonly OwnWording[]): TemplateSet {
  if (wordings.length === 0) return templates;
  const texts = { ...templates.texts };
  const worded = (slot: ClauseSlot): ClauseSlot => {
    const own = wordings.find(({ slotId }) => slotId === slot.id);
    const standard = own && standardText(templates, slot);
    if (!own || !standard) return slot;
    const id = ownTextId(slot.id);
    const { blocks, origin, mark } = own;
    texts[id] = { ...standard, id, blocks, own: { origin, mark } };
    return { ...slot, choose: [], otherwise: id };
  };
  const articles = templates.articles.map((article) => ({
    ...article,
    slots: article.slots.map(worded),
  }));
  return { ...templates, articles, texts };
}

/** The text that an own wording is held against: the default, or the first form of a slot without one. */
export function standardText({ texts }: TemplateSet, slot: ClauseSlot): TextSource | null {
  return texts[slot.otherwise ?? slot.choose[0]?.clause ?? ""] ?? null;
}

/** Block ids of an own wording start with this. */
export function ownTextId(slotId: string): string {
  return `${slotId}--own`;
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
