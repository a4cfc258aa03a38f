import type { Atom } from "@/lib/pdf/text/atom";
import { inVisualOrder } from "@/lib/pdf/text/bidi";
import { splitAtom } from "@/lib/pdf/text/split-atom";

/** One line of text, atoms from left to right. Width in points, without the spaces at its end. */
export type Line = { atoms: readonly Atom[]; width: number };

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

/** Rounding in the sum of many glyphs must not push the last word out. */
const TOLERANCE = 0.01;

function finish(atoms: readonly Atom[]): Line {
  let end = atoms.length;
  while (atoms[end - 1]?.space) end -= 1;
  const kept = atoms.slice(0, end);
  return { atoms: kept.some((atom) => atom.level > 0) ? inVisualOrder(kept) : kept, width: widthOf(kept) };
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
