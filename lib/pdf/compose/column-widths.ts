import type { Atom } from "@/lib/pdf/text/atom";

/**
 * Widths of a table's columns (points): as wide as their longest line when all fit. Otherwise short
 * columns keep their longest line while there is room, and the long ones share what is left by need.
 * `fits` is false when some column is narrower than its longest word.
 */
export function columnWidths(
  rows: readonly (readonly (readonly Atom[])[])[],
  width: number,
  gutter: number,
): { widths: number[]; fits: boolean } {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const room = width - gutter * (count - 1);
  const needs = Array.from({ length: count }, (_, column) =>
    need(rows.map((row) => row[column] ?? [])),
  );
  const lines = needs.map(({ line }) => line);
  const most = sum(lines);
  if (most <= room) return { widths: stretched(lines, room), fits: true };

  const words = needs.map(({ word }) => word);
  const kept = lines.map((line, index) => (line <= room / count ? line : (words[index] ?? 0)));
  const floors = sum(kept) < room ? kept : words;
  if (sum(floors) >= room) return { widths: stretched(words, room), fits: false };

  const shared = (room - sum(floors)) / (most - sum(floors));
  const widths = lines.map((line, index) => {
    const floor = floors[index] ?? 0;
    return floor + (line - floor) * shared;
  });
  return { widths, fits: true };
}

/** Widths in the same proportions that fill the room. */
function stretched(widths: readonly number[], room: number): number[] {
  const all = sum(widths) || 1;
  return widths.map((width) => (width * room) / all);
}

/** No line asks for more than this, so that one long remark does not starve the other columns. Points. */
const LONGEST_LINE = 420;

function need(cells: readonly (readonly Atom[])[]): { word: number; line: number } {
  let word = 0;
  let line = 0;
  for (const cell of cells) {
    let used = 0;
    let current = 0;
    for (const atom of cell) {
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
