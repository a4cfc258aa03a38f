import { blankFor } from "@/lib/document/blank";
import type {
  Draft,
  DraftBlock,
  DraftInline,
  PlainBlock,
  PlainColumn,
  PlainInline,
} from "@/lib/document/draft";
import { formatValue } from "@/lib/document/format-value";
import type { RowsOf, TemplateSet, ValueSource } from "@/lib/document/source";
import { tidyInlines } from "@/lib/document/tidy-inlines";
import type { Inline } from "@/lib/document/tree";
import { isAnswered, type Row, rowsAt, valueAt } from "@/lib/document/value-at";

/** Second step: answers become values of the text, rows become items and table rows, gaps become blanks. */
export function fill(
  templates: TemplateSet,
  answers: object,
  draft: Draft<PlainBlock>,
): Draft<DraftBlock> {
  const filled = <P extends { blocks: PlainBlock[] }>(part: P) => ({
    ...part,
    blocks: fillBlocks(templates, answers, part.blocks),
  });
  return {
    articles: draft.articles.map((article) => ({ ...article, parts: article.parts.map(filled) })),
    schedules: draft.schedules.map(filled),
  };
}

/** A passage that prints nothing, because every word of it was conditional, leaves no trace. */
export function fillBlocks(
  templates: TemplateSet,
  answers: object,
  blocks: readonly PlainBlock[],
): DraftBlock[] {
  const print = (inlines: readonly PlainInline[], row?: Row) =>
    fillInlines(templates, answers, inlines, row);
  return blocks.flatMap((block): DraftBlock[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return keepFull([{ kind: block.kind, id: block.id, inlines: print(block.inlines) }]);
      case "list":
        return listOf(
          block.id,
          block.items.map((item) => ({ id: item.id, inlines: print(item.inlines) })),
        );
      case "each":
        return listOf(
          block.id,
          eachRow(templates, answers, block, (row) => print(block.item, row)),
        );
      case "grid":
        return tableOf(templates, answers, block);
      case "definitions":
        return [block];
    }
  });
}

/** The words of a passage. `row` is the row being printed: it stands where a path has `*`. */
export function fillInlines(
  templates: TemplateSet,
  answers: object,
  inlines: readonly PlainInline[],
  row?: Row,
): DraftInline[] {
  const again = (inner: readonly PlainInline[]): DraftInline[] =>
    inner.flatMap((inline): DraftInline[] => {
      switch (inline.kind) {
        case "text":
          return [{ kind: "text", text: inline.text }];
        case "definition":
        case "term":
          return [{ kind: inline.kind, text: inline.text }];
        case "reference":
          return [{ kind: "reference", target: inline.target, words: inline.words }];
        case "value":
          return [printAnswer(templates, answers, inline, row)];
        case "present":
          return again(
            isAnswered(valueAt(answers, atRow(inline.path, row))) ? inline.then : inline.otherwise,
          );
      }
    });
  return tidyInlines(again(inlines));
}

/** One answer as it prints, or a blank that says what goes here. */
export function printAnswer(
  templates: TemplateSet,
  answers: object,
  source: Omit<ValueSource, "kind" | "line">,
  row?: Row,
): Extract<Inline, { kind: "value" | "blank" }> {
  const path = atRow(source.path, row);
  const printed = formatValue(templates, answers, source, valueAt(answers, path));
  return printed ? { kind: "value", path, ...printed } : blankFor(templates, path, source.path);
}

function atRow(path: string, row: Row | undefined): string {
  return row ? path.replace("*", row.id) : path;
}

function eachRow(
  templates: TemplateSet,
  answers: object,
  block: { id: string } & RowsOf,
  print: (row: Row) => DraftInline[],
) {
  const rows = rowsAt(answers, block.list);
  if (rows.length === 0)
    return [{ id: `${block.id}-blank`, inlines: [blankFor(templates, block.list, block.list)] }];
  return matching(rows, block).map((row) => ({ id: `${block.id}-${row.id}`, inlines: print(row) }));
}

function matching(rows: Row[], { only }: RowsOf): Row[] {
  return only ? rows.filter((row) => row[only.column] === only.equals) : rows;
}

function tableOf(
  templates: TemplateSet,
  answers: object,
  block: Extract<PlainBlock, { kind: "grid" }>,
): DraftBlock[] {
  const all = rowsAt(answers, block.list);
  const rows = matching(all, block).map((row) => ({
    id: `${block.id}-${row.id}`,
    cells: block.columns.map((column) => cell(templates, answers, column, row)),
  }));
  const blank = { id: `${block.id}-blank`, cells: blankCells(templates, block) };
  if (all.length > 0 && rows.length === 0) return [];
  return [
    {
      kind: "table",
      id: block.id,
      ...(block.caption === undefined ? {} : { caption: block.caption }),
      header: block.columns.map((column) => column.title),
      rows: all.length === 0 ? [blank] : rows,
    },
  ];
}

function cell(
  templates: TemplateSet,
  answers: object,
  column: PlainColumn,
  row: Row,
): DraftInline[] {
  const inlines = fillInlines(templates, answers, column.inlines, row);
  return column.optional && inlines.every((inline) => inline.kind !== "value") ? [] : inlines;
}

function blankCells(
  templates: TemplateSet,
  block: Extract<PlainBlock, { kind: "grid" }>,
): DraftInline[][] {
  return block.columns.map((_, index) =>
    index === 0 ? [blankFor(templates, block.list, block.list)] : [],
  );
}

function listOf(id: string, items: { id: string; inlines: DraftInline[] }[]): DraftBlock[] {
  const full = items.filter((item) => item.inlines.length > 0);
  return full.length > 0 ? [{ kind: "list", id, items: full }] : [];
}

function keepFull(blocks: Extract<DraftBlock, { inlines: unknown }>[]): DraftBlock[] {
  return blocks.filter((block) => block.inlines.length > 0);
}
