import type { Block } from "@/lib/document/tree";
import { columnWidths } from "@/lib/pdf/compose/column-widths";
import { inlineRuns } from "@/lib/pdf/compose/inline-runs";
import { type TableSetting, tableSettings } from "@/lib/pdf/compose/table-setting";
import { color, leading, type } from "@/lib/pdf/layout/look";
import { baselineOf, paragraph } from "@/lib/pdf/layout/paragraph";
import { type Mark, type Strip, together } from "@/lib/pdf/layout/strip";
import type { Atom } from "@/lib/pdf/text/atom";
import { breakLines, type Line } from "@/lib/pdf/text/break-lines";
import { toAtoms } from "@/lib/pdf/text/to-atoms";

/** A table: caption, head with a strong rule, rows parted by hairlines. The head repeats on each page. */
export function tableStrips(table: Table, place: { x: number; width: number }): Strip[] {
  const { setting, head, rows, widths } = bestSet(table, place);
  const columns = columnsOf(rows, widths, setting);

  const headStrips = rowStrips(head, columns, setting, color.quiet);
  const bodyStrips = rows.flatMap((row) =>
    rowStrips(row, columns, setting, color.rule).map((strip) => ({ ...strip, head: headStrips })),
  );
  return [
    ...(table.caption === undefined ? [] : captionStrips(table.caption, place)),
    ...headStrips.map((strip, index) => ({ ...strip, space: index === 0 ? 6 : 0, keep: true })),
    ...bodyStrips,
    { height: 6, space: 0, keep: false, marks: [] },
  ];
}

type Table = Block & { kind: "table" };
type Cells = readonly (readonly Atom[])[];
type Column = { x: number; width: number; align: "left" | "right" };
type SetTable = { setting: TableSetting; head: Cells; rows: readonly Cells[]; widths: number[] };

/** White space above and below the text of a row. Points. */
const PADDING = 3.5;

/** A row longer than this many lines may part over two pages. */
const KEPT_LINES = 12;

/**
 * The first setting in which every word fits its column, else the smallest. Rows that stand tall in
 * narrow columns take the next setting, where that makes them much shorter.
 */
function bestSet(table: Table, place: { x: number; width: number }): SetTable {
  let best: (SetTable & { fits: boolean }) | undefined;
  for (const setting of tableSettings(place)) {
    const next = setIn(setting, table);
    if (best?.fits !== true) best = next;
    else if (next.fits && linesOfTallest(next) <= linesOfTallest(best) * MUCH_SHORTER) best = next;
    if (best.fits && (best !== next || linesOfTallest(best) <= TALL_LINES)) return best;
  }
  if (best === undefined) throw new Error("A table has no setting");
  return best;
}

/** A row of more lines than this is hard to follow across. */
const TALL_LINES = 4;
const MUCH_SHORTER = 0.7;

function setIn(setting: TableSetting, table: Table): SetTable & { fits: boolean } {
  const head = table.header.map((cell) =>
    toAtoms(inlineRuns(cell).map((run) => ({ ...run, style: setting.head }))),
  );
  const rows = table.rows.map((row) =>
    row.cells.map((cell) => toAtoms(inlineRuns(cell, setting.voice))),
  );
  return { setting, head, rows, ...columnWidths([head, ...rows], setting.width, setting.gutter) };
}

function linesOfTallest({ rows, widths }: SetTable): number {
  const lines = rows.flatMap((row) =>
    row.map((cell, index) => breakLines(cell, widths[index] ?? 0).length),
  );
  return Math.max(1, ...lines);
}

function columnsOf(
  rows: readonly Cells[],
  widths: number[],
  { x, gutter }: TableSetting,
): Column[] {
  let at = x;
  return widths.map((width, index) => {
    const column = { x: at, width, align: isFigures(rows, index) ? "right" : "left" } as const;
    at += width + gutter;
    return column;
  });
}

function isFigures(rows: readonly Cells[], column: number): boolean {
  const texts = rows.map((row) => (row[column] ?? []).map((atom) => atom.word.text).join(""));
  return (
    texts.every((text) => /^[-–$\d.,%\s]*$/.test(text)) && texts.some((text) => /\d/.test(text))
  );
}

function rowStrips(
  cells: Cells,
  columns: readonly Column[],
  setting: TableSetting,
  rule: string,
): Strip[] {
  const lines = columns.map((column, index) => breakLines(cells[index] ?? [], column.width));
  const count = Math.max(1, ...lines.map((cell) => cell.length));
  const strips = Array.from({ length: count }, (_, line): Strip => {
    const top = line === 0 ? PADDING : 0;
    const last = line === count - 1;
    const height = top + setting.leading + (last ? PADDING : 0);
    const baseline = top + baselineOf(setting.leading, setting.size);
    const marks = columns.flatMap((column, index) =>
      cellMark(lines[index]?.[line], column, baseline),
    );
    const { x, width } = setting;
    const foot: Mark = { kind: "fill", x, y: height - 0.5, width, height: 0.5, color: rule };
    return { height, space: 0, keep: false, marks: last ? [...marks, foot] : marks };
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

function cellMark(line: Line | undefined, column: Column, baseline: number): Mark[] {
  if (line === undefined || line.atoms.length === 0) return [];
  const x = column.align === "right" ? column.x + column.width - line.width : column.x;
  return [{ kind: "text", x, baseline, atoms: line.atoms }];
}

function captionStrips(caption: string, place: { x: number; width: number }): Strip[] {
  return paragraph([{ text: caption, style: type.heading }], {
    ...place,
    leading: leading.body,
    space: 8,
    keep: true,
  });
}
