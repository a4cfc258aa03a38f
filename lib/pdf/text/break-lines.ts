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

/**
 * Fills lines of a width (points), as many words to each as fit. A word longer than a line is cut. Lines
 * live as long as their atoms: text met again in the same width is not set again.
 */
export function breakLines(atoms: readonly Atom[], width: number): readonly Line[] {
  const widths = broken.get(atoms) ?? new Map<number, readonly Line[]>();
  broken.set(atoms, widths);
  const known = widths.get(width);
  if (known !== undefined) return known;
  const lines = fill(atoms, width);
  widths.set(width, lines);
  return lines;
}

const broken = new WeakMap<readonly Atom[], Map<number, readonly Line[]>>();

function fill(given: readonly Atom[], width: number): Line[] {
  const atoms = cutToFit(given, width);
  const lines: Line[] = [];
  let start = 0;
  let used = 0;

  const endLine = (end: number) => {
    lines.push(finish(atoms, start, end));
    start = end;
    used = 0;
  };

  let index = 0;
  while (index < atoms.length) {
    const first = atoms[index];
    if (first === undefined) break;
    const end = wordEnd(atoms, index);
    const wordWidth = widthOf(atoms, index, end);
    const tooWide = used > 0 && !first.space && used + wordWidth > width + TOLERANCE;
    if ((first.newLine && index > 0) || tooWide) endLine(index);
    if (first.space && index === start && lines.length > 0) start = end;
    else used += wordWidth;
    index = end;
  }
  endLine(atoms.length);
  return lines;
}

/** Runs set on one line, however long. */
export function oneLine(runs: readonly Run[]): Line {
  const atoms = toAtoms(runs);
  return finish(atoms, 0, atoms.length);
}

/** Rounding in the sum of many glyphs must not push the last word out. */
const TOLERANCE = 0.01;

function finish(atoms: readonly Atom[], start: number, lineEnd: number): Line {
  let end = lineEnd;
  while (end > start && atoms[end - 1]?.space) end -= 1;
  const kept = atoms.slice(start, end);
  if (kept.every((atom) => atom.level === 0)) return placeInOrder(kept);

  const { atoms: visual, width } = placeInOrder(inVisualOrder(kept));
  const at = new Map(visual.map(({ atom, x }) => [atom, x]));
  return { atoms: kept.map((atom) => ({ atom, x: at.get(atom) ?? 0 })), width };
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

/** Where the word that begins at an atom ends: before the next atom that a line may begin with. */
function wordEnd(atoms: readonly Atom[], start: number): number {
  let end = start + 1;
  while (atoms[end]?.glued) end += 1;
  return end;
}

/** The atoms, with words wider than a line cut between their letters. */
function cutToFit(atoms: readonly Atom[], width: number): readonly Atom[] {
  if (!hasWideWord(atoms, width)) return atoms;

  const fitting: Atom[] = [];
  for (let start = 0, end = 0; start < atoms.length; start = end) {
    end = wordEnd(atoms, start);
    const word = atoms.slice(start, end);
    const fits = widthOf(atoms, start, end) <= width;
    fitting.push(...(fits ? word : word.flatMap((atom) => splitAtom(atom, width)).map(unglued)));
  }
  return fitting;
}

function hasWideWord(atoms: readonly Atom[], width: number): boolean {
  for (let start = 0, end = 0; start < atoms.length; start = end) {
    end = wordEnd(atoms, start);
    if (widthOf(atoms, start, end) > width) return true;
  }
  return false;
}

function unglued(atom: Atom): Atom {
  return { ...atom, glued: false };
}

function widthOf(atoms: readonly Atom[], start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end; index += 1) width += atoms[index]?.width ?? 0;
  return width;
}
