import type { BlockSource, InlineSource, RowsOf, Test, TextSource } from "@/lib/document/source";
import { termIdOf } from "@/lib/document/term-id";
import type { ParsedTemplates } from "@/lib/templates/parse-templates";

/** Something a text says, where it says it, and under which answers it is printed. */
export type Use = {
  what: Exclude<InlineSource, { kind: "when" | "present" | "requirement" }> | RowsUse | TestUse | RequirementUse;
  file: string;
  line: number;
  /** What must hold for it to print; null: always. */
  only: Test;
  /** Row columns known to be answered here, as paths with `*`. */
  rowGuards: readonly string[];
  /** The only answer of a column whose missing answer leaves the cell empty. */
  isOptionalCell: boolean;
  /** The slot it prints in; null in terms and key terms. */
  slot: string | null;
  /** The text it stands in; null in terms and key terms. */
  text: TextSource | null;
};

type RowsUse = { kind: "rows" } & RowsOf;
type TestUse = { kind: "test"; test: string };
type RequirementUse = { kind: "requirement"; law: string };

export const ALWAYS: Test = { all: [] };

/** Everything that any text says, with the condition under which it prints. */
export function usesIn(parsed: ParsedTemplates): Use[] {
  const uses: Use[] = [];
  for (const { slot, text, only } of placesOf(parsed)) {
    const place = { file: text.file, only, slot, text, rowGuards: [], isOptionalCell: false };
    walkBlocks(text.blocks, place, uses);
  }
  parsed.templates.keyTerms.forEach((term, index) => {
    const line = parsed.lineInOutline(["keyTerms", index]);
    const only: Test = term.when === undefined ? ALWAYS : { is: term.when };
    walkInlines(term.value, { file: "outline.yaml", only, slot: null, text: null, rowGuards: [], isOptionalCell: false }, uses);
    if (term.when !== undefined) uses.push({ ...NOWHERE, file: "outline.yaml", line, what: { kind: "test", test: term.when } });
  });
  addTerms(parsed, uses);
  return uses;
}

const NOWHERE = { only: ALWAYS, slot: null, text: null, rowGuards: [], isOptionalCell: false } satisfies Omit<
  Use,
  "what" | "file" | "line"
>;

type Place = Omit<Use, "what" | "line">;

/** Every text of the outline with what selects it. A text in no slot is listed nowhere. */
export function placesOf({ templates }: ParsedTemplates): { slot: string; text: TextSource; only: Test }[] {
  const places: { slot: string; text: TextSource; only: Test }[] = [];
  const add = (slot: string, id: string | null, only: Test) => {
    const text = id === null ? undefined : templates.texts[id];
    if (text) places.push({ slot, text, only });
  };
  for (const slot of templates.articles.flatMap((article) => article.slots)) {
    const own: Test[] = slot.when === undefined ? [] : [{ is: slot.when }];
    const earlier: Test[] = [];
    for (const { clause, when } of slot.choose) {
      add(slot.id, clause, { all: [...own, ...earlier, { is: when }] });
      earlier.push({ not: { is: when } });
    }
    add(slot.id, slot.otherwise, { all: [...own, ...earlier] });
  }
  for (const { id, when } of templates.schedules) add(id, id, when === undefined ? ALWAYS : { is: when });
  return places;
}

/** What selects a slot, whichever alternative fills it. */
export function slotCondition({ templates }: ParsedTemplates, id: string): Test | null {
  const slots = [...templates.articles.flatMap((article) => article.slots), ...templates.schedules];
  const slot = slots.find((one) => one.id === id);
  if (!slot) return null;
  return slot.when === undefined ? ALWAYS : { is: slot.when };
}

/** A term prints where any text that uses it prints, so its definition is read under those conditions. */
function addTerms({ templates }: ParsedTemplates, uses: Use[]): void {
  const waiting = new Set(Object.keys(templates.terms));
  let found = true;
  while (found) {
    found = false;
    for (const id of [...waiting]) {
      const users = uses.filter((use) => use.what.kind === "term" && termIdOf(use.what.text, templates.terms) === id);
      if (users.length === 0) continue;
      waiting.delete(id);
      found = true;
      const only = users.some((use) => use.only === ALWAYS) ? ALWAYS : anyOf(users.map((use) => use.only));
      walkBlocks(templates.terms[id]?.blocks ?? [], { ...NOWHERE, file: "terms.md", only }, uses);
    }
  }
}

function anyOf(tests: readonly Test[]): Test {
  const distinct = new Map(tests.map((test) => [JSON.stringify(test), test]));
  return distinct.has('{"all":[]}') ? ALWAYS : { any: [...distinct.values()] };
}

function walkBlocks(blocks: readonly BlockSource[], place: Place, uses: Use[]): void {
  for (const block of blocks) {
    const { line } = block;
    switch (block.kind) {
      case "paragraph":
      case "heading":
        walkInlines(block.inlines, place, uses);
        break;
      case "list":
        for (const item of block.items) walkInlines(item.inlines, place, uses);
        break;
      case "when":
        uses.push({ ...place, line, what: { kind: "test", test: block.test } });
        walkBlocks(block.then, within(place, { is: block.test }), uses);
        walkBlocks(block.otherwise, within(place, { not: { is: block.test } }), uses);
        break;
      case "requirement":
        uses.push({ ...place, line, what: { kind: "requirement", law: block.law } });
        walkBlocks(block.blocks, place, uses);
        break;
      case "each":
        uses.push({ ...place, line, what: rowsUse(block) });
        walkInlines(block.item, place, uses);
        break;
      case "grid":
        uses.push({ ...place, line, what: rowsUse(block) });
        for (const column of block.columns) {
          const isOptionalCell = column.optional && isOneValue(column.inlines);
          walkInlines(column.inlines, { ...place, isOptionalCell }, uses);
        }
        break;
      case "note":
      case "definitions":
        break;
    }
  }
}

function walkInlines(inlines: readonly InlineSource[], place: Place, uses: Use[]): void {
  for (const inline of inlines) {
    const { line } = inline;
    if (inline.kind === "when") {
      uses.push({ ...place, line, what: { kind: "test", test: inline.test } });
      walkInlines(inline.then, within(place, { is: inline.test }), uses);
      walkInlines(inline.otherwise, within(place, { not: { is: inline.test } }), uses);
    } else if (inline.kind === "present") {
      walkInlines(inline.then, { ...place, rowGuards: [...place.rowGuards, inline.path] }, uses);
      walkInlines(inline.otherwise, place, uses);
    } else if (inline.kind === "requirement") {
      uses.push({ ...place, line, what: { kind: "requirement", law: inline.law } });
      walkInlines(inline.inlines, place, uses);
    } else uses.push({ ...place, line, what: inline });
  }
}

function within(place: Place, test: Test): Place {
  return { ...place, only: { all: [place.only, test] } };
}

/** With a second answer in it, a cell is not empty when the first one is missing. */
function isOneValue(inlines: readonly InlineSource[]): boolean {
  return inlines.every((inline) => inline.kind !== "present" && inline.kind !== "when") &&
    inlines.filter((inline) => inline.kind === "value").length === 1;
}

function rowsUse({ list, only }: RowsOf): RowsUse {
  return only ? { kind: "rows", list, only } : { kind: "rows", list };
}
