import { blankFor } from "@/lib/document/blank";
import type {
  DraftBlock,
  DraftInline,
  DraftItem,
  DraftRow,
  Part,
  PlainBlock,
  PlainColumn,
  PlainInline,
} from "@/lib/document/draft";
import { formatValue } from "@/lib/document/format-value";
import type { Reading } from "@/lib/document/reading";
import type { RowsOf, ValueSource } from "@/lib/document/source";
import { tidyInlines } from "@/lib/document/tidy-inlines";
import type { Inline } from "@/lib/document/tree";
import { isAnswered, type Row, rowsAt, valueAt } from "@/lib/document/value-at";

/** Second step: answers become values of the text, rows become items and table rows, gaps become blanks. */
export function fill(reading: Reading, part: Part<PlainBlock>): Part<DraftBlock> {
  return { id: part.id, title: part.title, blocks: fillBlocks(reading, part.blocks) };
}

/** A passage that prints nothing, because every word of it was conditional, leaves no trace. */
export function fillBlocks(reading: Reading, blocks: readonly PlainBlock[]): DraftBlock[] {
  const filled: DraftBlock[] = [];
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
      case "heading": {
        const inlines = fillInlines(reading, block.inlines);
        if (inlines.length > 0) filled.push({ kind: block.kind, id: block.id, inlines });
        break;
      }
      case "list":
        addList(
          block.id,
          block.items.map(({ id, inlines }) => ({ id, inlines: fillInlines(reading, inlines) })),
          filled,
        );
        break;
      case "each":
        addList(block.id, itemsOfRows(reading, block), filled);
        break;
      case "grid":
        addTable(reading, block, filled);
        break;
      case "definitions":
        filled.push(block);
    }
  }
  return filled;
}

/** The words of a passage. `row` is the row being printed: it stands where a path has `*`. */
export function fillInlines(
  reading: Reading,
  inlines: readonly PlainInline[],
  row?: Row,
): DraftInline[] {
  const filled: DraftInline[] = [];
  addInlines(reading, inlines, row, filled);
  return tidyInlines(filled);
}

function addInlines(
  reading: Reading,
  inlines: readonly PlainInline[],
  row: Row | undefined,
  to: DraftInline[],
): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case "text":
        to.push({ kind: "text", text: inline.text });
        break;
      case "definition":
      case "term":
        to.push({ kind: inline.kind, text: inline.text });
        break;
      case "reference":
        to.push({ kind: "reference", target: inline.target, words: inline.words });
        break;
      case "value":
        to.push(withSection(inline, printAnswer(reading, inline, row)));
        break;
      case "present": {
        const isThere = isAnswered(answerAt(reading, inline.path, row));
        addInlines(reading, isThere ? inline.then : inline.otherwise, row, to);
      }
    }
  }
}

/** An answer that names a part of the agreement waits for that part's number. */
function withSection(
  { format }: ValueSource,
  printed: Extract<Inline, { kind: "value" | "blank" }>,
): DraftInline {
  return format === "section" && printed.kind === "value"
    ? { ...printed, section: String(printed.raw) }
    : printed;
}

/** One answer as it prints, or a blank that says what goes here. */
export function printAnswer(
  reading: Reading,
  source: Omit<ValueSource, "kind" | "line">,
  row?: Row,
): Extract<Inline, { kind: "value" | "blank" }> {
  const { templates, answers } = reading;
  const path = row ? source.path.replace("*", row.id) : source.path;
  const printed = formatValue(templates, answers, source, answerAt(reading, source.path, row));
  return printed ? { kind: "value", path, ...printed } : blankFor(templates, path, source.path);
}

/** What follows `*.` in a path is looked up in the row at hand, not by its id in the list. */
function answerAt({ answers }: Reading, path: string, row: Row | undefined): unknown {
  const star = row ? path.indexOf("*") : -1;
  return star < 0 ? valueAt(answers, path) : valueAt(row, path.slice(star + 2));
}

function itemsOfRows(reading: Reading, block: Extract<PlainBlock, { kind: "each" }>): DraftItem[] {
  const rows = rowsAt(reading.answers, block.list);
  if (rows.length === 0) return [{ id: `${block.id}-blank`, inlines: [blankOf(reading, block)] }];
  return matching(rows, block).map((row) => ({
    id: `${block.id}-${row.id}`,
    inlines: fillInlines(reading, block.item, row),
  }));
}

function addTable(
  reading: Reading,
  block: Extract<PlainBlock, { kind: "grid" }>,
  to: DraftBlock[],
): void {
  const all = rowsAt(reading.answers, block.list);
  const rows = matching(all, block).map((row) => ({
    id: `${block.id}-${row.id}`,
    cells: block.columns.map((column) => cell(reading, column, row)),
  }));
  if (all.length > 0 && rows.length === 0) return;
  const blank = {
    id: `${block.id}-blank`,
    cells: block.columns.map((_, index) => (index === 0 ? [blankOf(reading, block)] : [])),
  };
  const kept = (_: unknown, index: number) => columnSays(block, rows, index);
  to.push({
    kind: "table",
    id: block.id,
    ...(block.caption === undefined ? {} : { caption: block.caption }),
    header: block.columns.filter(kept).map((column) => column.title),
    rows:
      all.length === 0 ? [blank] : rows.map((row) => ({ ...row, cells: row.cells.filter(kept) })),
  });
}

/** An optional column that no row fills is left out; a table that nobody has begun shows all of its columns. */
function columnSays(
  { columns }: Extract<PlainBlock, { kind: "grid" }>,
  rows: readonly DraftRow[],
  index: number,
): boolean {
  if (rows.length === 0 || columns[index]?.optional !== true) return true;
  return rows.some((row) => (row.cells[index] ?? []).length > 0);
}

function matching(rows: Row[], { only }: RowsOf): Row[] {
  return only ? rows.filter((row) => row[only.column] === only.equals) : rows;
}

function cell(reading: Reading, column: PlainColumn, row: Row): DraftInline[] {
  const inlines = fillInlines(reading, column.inlines, row);
  return column.optional && inlines.every((inline) => inline.kind !== "value") ? [] : inlines;
}

function blankOf({ templates }: Reading, { list }: RowsOf): DraftInline {
  return blankFor(templates, list, list);
}

function addList(id: string, items: readonly DraftItem[], to: DraftBlock[]): void {
  const full = items.filter((item) => item.inlines.length > 0);
  if (full.length > 0) to.push({ kind: "list", id, items: full });
}
