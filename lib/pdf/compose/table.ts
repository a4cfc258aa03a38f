import type { Block } from "@/lib/document/tree";
import { columnWidths } from "@/lib/pdf/compose/column-widths";
import { inlineRuns, voiceOfSize } from "@/lib/pdf/compose/inline-runs";
import { color, leading, type } from "@/lib/pdf/layout/look";
import { baselineOf, paragraph } from "@/lib/pdf/layout/paragraph";
import { type Mark, type Strip, together } from "@/lib/pdf/layout/strip";
import { breakLines, type Line } from "@/lib/pdf/text/break-lines";
import type { Run } from "@/lib/pdf/text/run";
import { toAtoms } from "@/lib/pdf/text/to-atoms";

/** A table: caption, head with a strong rule, rows parted by hairlines. The head repeats on each page. */
export function tableStrips(
  table: Block & { kind: "table" },
  place: { x: number; width: number },
): Strip[] {
  const head = table.header.map((cell) =>
    inlineRuns(cell).map((run) => ({ ...run, style: headStyle })),
  );
  const rows = table.rows.map((row) => row.cells.map((cell) => inlineRuns(cell, voice)));
  const columns = columnsOf(head, rows, place);

  const headStrips = rowStrips(head, columns, place, { rule: color.quiet, space: 0 });
  const bodyStrips = rows.flatMap((row) =>
    rowStrips(row, columns, place, { rule: color.rule, space: 0 }).map((strip) => ({
      ...strip,
      head: headStrips,
    })),
  );
  return [
    ...(table.caption === undefined ? [] : captionStrips(table.caption, place)),
    ...headStrips.map((strip, index) => ({ ...strip, space: index === 0 ? 6 : 0, keep: true })),
    ...bodyStrips,
    { height: 6, space: 0, keep: false, marks: [] },
  ];
}

const SIZE = 9.4;
const voice = voiceOfSize(SIZE);
const headStyle = { ...type.heading, size: 8.4 };

/** White space between columns, and above and below the text of a row. Points. */
const GUTTER = 12;
const PADDING = 3.5;

/** A row longer than this many lines may part over two pages. */
const KEPT_LINES = 12;

type Column = { x: number; width: number; align: "left" | "right" };

function columnsOf(
  head: readonly (readonly Run[])[],
  rows: readonly (readonly (readonly Run[])[])[],
  place: { x: number; width: number },
): Column[] {
  const widths = columnWidths([head, ...rows], place.width, GUTTER);
  let x = place.x;
  return widths.map((width, index) => {
    const column = { x, width, align: isFigures(rows, index) ? "right" : "left" } as const;
    x += width + GUTTER;
    return column;
  });
}

function isFigures(rows: readonly (readonly (readonly Run[])[])[], column: number): boolean {
  const texts = rows.map((row) =>
    (row[column] ?? [])
      .map((run) => run.text)
      .join("")
      .trim(),
  );
  return (
    texts.length > 0 &&
    texts.every((text) => /^[-–$\d.,%\s]*$/.test(text)) &&
    texts.some((text) => text !== "")
  );
}

function rowStrips(
  cells: readonly (readonly Run[])[],
  columns: readonly Column[],
  place: { x: number; width: number },
  { rule, space }: { rule: string; space: number },
): Strip[] {
  const lines = columns.map((column, index) =>
    breakLines(toAtoms(cells[index] ?? []), column.width),
  );
  const count = Math.max(1, ...lines.map((cell) => cell.length));
  const strips = Array.from({ length: count }, (_, line): Strip => {
    const top = line === 0 ? PADDING : 0;
    const last = line === count - 1;
    const height = top + leading.table + (last ? PADDING : 0);
    const marks: Mark[] = columns.flatMap((column, index) =>
      cellMark(lines[index]?.[line], column, top),
    );
    if (last)
      marks.push({
        kind: "fill",
        x: place.x,
        y: height - 0.5,
        width: place.width,
        height: 0.5,
        color: rule,
      });
    return { height, space: line === 0 ? space : 0, keep: false, marks };
  });
  return count <= KEPT_LINES ? together(strips) : partable(strips);
}

/** A long row may part, but leaves no single line behind. */
function partable(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => ({
    ...strip,
    keep: index === 0 || index === strips.length - 2,
  }));
}

function cellMark(line: Line | undefined, column: Column, top: number): Mark[] {
  if (line === undefined || line.atoms.length === 0) return [];
  const x = column.align === "right" ? column.x + column.width - line.width : column.x;
  return [{ kind: "text", x, baseline: top + baselineOf(leading.table, SIZE), atoms: line.atoms }];
}

function captionStrips(caption: string, place: { x: number; width: number }): Strip[] {
  return paragraph([{ text: caption, style: type.heading }], {
    ...place,
    leading: leading.body,
    space: 8,
    keep: true,
  });
}
