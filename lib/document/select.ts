import type { Part, PlainBlock, PlainInline } from "@/lib/document/draft";
import { isIn, type Reading } from "@/lib/document/reading";
import type {
  BlockSource,
  ClauseSlot,
  InlineSource,
  ScheduleSlot,
  TemplateSet,
} from "@/lib/document/source";

/** All places of the outline in order; a schedule is a slot with one text. */
export function slotsOf({ articles, schedules }: TemplateSet): ClauseSlot[] {
  return [...articles.flatMap((article) => article.slots), ...schedules.map(scheduleSlot)];
}

export function scheduleSlot(slot: ScheduleSlot): ClauseSlot {
  return { ...slot, choose: [], otherwise: slot.id };
}

/** First step: the text that these answers call for in a slot, without the passages they do not. */
export function select(reading: Reading, slot: ClauseSlot): Part<PlainBlock> | null {
  const id = chosenText(reading, slot);
  const text = id === null ? undefined : reading.templates.texts[id];
  if (!text) return null;
  return { id: slot.id, title: text.title, blocks: selectBlocks(reading, text.blocks) };
}

/** The text that fills a slot: the first alternative whose condition holds, else the default. */
export function chosenText(reading: Reading, slot: ClauseSlot): string | null {
  if (!isIn(reading, slot.when)) return null;
  return slot.choose.find((one) => isIn(reading, one.when))?.clause ?? slot.otherwise;
}

/** The passages of a text that these answers call for. */
export function selectBlocks(reading: Reading, blocks: readonly BlockSource[]): PlainBlock[] {
  const selected: PlainBlock[] = [];
  addBlocks(reading, blocks, selected);
  return selected;
}

function addBlocks(reading: Reading, blocks: readonly BlockSource[], to: PlainBlock[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case "when":
        addBlocks(reading, isIn(reading, block.test) ? block.then : block.otherwise, to);
        break;
      case "requirement":
        addBlocks(reading, block.blocks, to);
        break;
      case "note":
        break;
      case "paragraph":
      case "heading":
        to.push({
          kind: block.kind,
          id: block.id,
          inlines: selectInlines(reading, block.inlines),
        });
        break;
      case "list":
        to.push({
          kind: "list",
          id: block.id,
          items: block.items.map(({ id, inlines }) => ({
            id,
            inlines: selectInlines(reading, inlines),
          })),
        });
        break;
      case "each":
        to.push({ ...block, item: selectInlines(reading, block.item) });
        break;
      case "grid":
        to.push({
          ...block,
          columns: block.columns.map(({ title, optional, inlines }) => ({
            title,
            optional,
            inlines: selectInlines(reading, inlines),
          })),
        });
        break;
      case "definitions":
        to.push({ kind: "definitions", id: block.id });
    }
  }
}

/** The words of a passage that these answers call for. */
export function selectInlines(reading: Reading, inlines: readonly InlineSource[]): PlainInline[] {
  const selected: PlainInline[] = [];
  addInlines(reading, inlines, selected);
  return selected;
}

function addInlines(reading: Reading, inlines: readonly InlineSource[], to: PlainInline[]): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case "requirement":
        addInlines(reading, inline.inlines, to);
        break;
      case "states":
        break;
      case "when":
        addInlines(reading, isIn(reading, inline.test) ? inline.then : inline.otherwise, to);
        break;
      case "present":
        to.push({
          kind: "present",
          path: inline.path,
          then: selectInlines(reading, inline.then),
          otherwise: selectInlines(reading, inline.otherwise),
        });
        break;
      default:
        to.push(inline);
    }
  }
}
