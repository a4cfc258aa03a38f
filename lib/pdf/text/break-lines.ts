import type { Atom } from "@/lib/pdf/text/atom";
import { inVisualOrder } from "@/lib/pdf/text/bidi";
import type { Run } from "@/lib/pdf/text/run";
import { splitAtom } from "@/lib/pdf/text/split-atom";
import { toAtoms } from "@/lib/pdf/text/to-atoms";

/** One line of text. Width in points, without the spaces at its end. */
export type Line = { atoms: readonly PlacedAtom[]; width: number };

/** Atoms stand in reading order, each at its own x (points from the line's start), so that copying and
 * reading aloud follow the sense even where right-to-left words stand the other way round. */
export type PlacedAtom = { atom: Atom; x: number };

/** Fills lines of a width (points), as many words to each as fit. A word longer than a line is cut. */
export function breakLines(atoms: readonly Atom[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Atom[] = [];
  let used = 0;

  const endLine = () => {
    lines.push(finish(line));
    line = [];
    used = 0;
  };

  for (const word of unbreakable(atoms, width)) {
    if (word[0]?.newLine) endLine();
    const wordWidth = widthOf(word);
    if (used > 0 && used + wordWidth > width + TOLERANCE && !word[0]?.space) endLine();
    if (used === 0 && word[0]?.space && !word[0].newLine && lines.length > 0) continue;
    line.push(...word);
    used += wordWidth;
  }
  if (line.length > 0 || lines.length === 0) endLine();
  return lines;
}

/** Runs set on one line, however long. */
export function oneLine(runs: readonly Run[]): Line {
  return finish(toAtoms(runs));
}

/** Rounding in the sum of many glyphs must not push the last word out. */
const TOLERANCE = 0.01;

function finish(atoms: readonly Atom[]): Line {
  let end = atoms.length;
  while (atoms[end - 1]?.space) end -= 1;
  const kept = atoms.slice(0, end);
  if (kept.every((atom) => atom.level === 0)) return placeInOrder(kept);

  const at = new Map(placeInOrder(inVisualOrder(kept)).atoms.map(({ atom, x }) => [atom, x]));
  return { atoms: kept.map((atom) => ({ atom, x: at.get(atom) ?? 0 })), width: widthOf(kept) };
}

function placeInOrder(atoms: readonly Atom[]): Line {
  let x = 0;
  const placed = atoms.map((atom) => {
    const start = x;
    x += atom.width;
    return { atom, x: start };
  });
  return { atoms: placed, width: x };
}

function* unbreakable(atoms: readonly Atom[], width: number): Generator<readonly Atom[]> {
  let word: Atom[] = [];
  for (const atom of atoms) {
    if (word.length > 0 && !atom.glued) {
      yield* cutToFit(word, width);
      word = [];
    }
    word.push(atom);
  }
  if (word.length > 0) yield* cutToFit(word, width);
}

function cutToFit(word: readonly Atom[], width: number): (readonly Atom[])[] {
  if (widthOf(word) <= width) return [word];
  return word.flatMap((atom) => splitAtom(atom, width)).map((piece) => [piece]);
}

function widthOf(atoms: readonly Atom[]): number {
  let width = 0;
  for (const atom of atoms) width += atom.width;
  return width;
}
