import type { Run } from "@/lib/pdf/text/run";
import { toAtoms } from "@/lib/pdf/text/to-atoms";

/**
 * Widths of a table's columns (points): as wide as their longest line when all fit. Otherwise short
 * columns keep their longest line, and the long ones share what is left by need; none gets less than
 * its longest word while there is room.
 */
export function columnWidths(
  rows: readonly (readonly (readonly Run[])[])[],
  width: number,
  gutter: number,
): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const room = width - gutter * (count - 1);
  const needs = Array.from({ length: count }, (_, column) =>
    need(rows.map((row) => row[column] ?? [])),
  );
  const most = sum(needs.map((column) => column.line));
  if (most <= room)
    return needs.map((column) => column.line + ((room - most) * column.line) / (most || 1));

  const fair = room / count;
  const floors = needs.map((column) => (column.line <= fair ? column.line : column.word));
  const least = sum(floors);
  if (least >= room)
    return needs.map((column) => (room * column.word) / sum(needs.map(({ word }) => word)));
  return needs.map((column, index) => {
    const floor = floors[index] ?? 0;
    return floor + ((room - least) * (column.line - floor)) / (most - least);
  });
}

/** No line asks for more than this, so that one long remark does not starve the other columns. Points. */
const LONGEST_LINE = 420;

function need(cells: readonly (readonly Run[])[]): { word: number; line: number } {
  let word = 0;
  let line = 0;
  for (const cell of cells) {
    let used = 0;
    let current = 0;
    for (const atom of toAtoms(cell)) {
      used += atom.width;
      current = atom.space ? 0 : atom.glued ? current + atom.width : atom.width;
      word = Math.max(word, current);
    }
    line = Math.max(line, used);
  }
  return {
    word: Math.min(word, LONGEST_LINE / 3),
    line: Math.min(Math.max(word, line), LONGEST_LINE),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
