import { color } from "@/lib/pdf/layout/look";
import type { Mark } from "@/lib/pdf/layout/strip";
import { type NamedFont, namedFont } from "@/lib/pdf/sheets/named-font";
import { type ReadyWord, readyWord } from "@/lib/pdf/sheets/ready-word";
import type { Atom } from "@/lib/pdf/text/atom";
import type { PlacedAtom } from "@/lib/pdf/text/break-lines";

/** Words of one font, style, direction and target, set from `x` on (points from the line's start). */
export type Piece = {
  font: NamedFont;
  size: number;
  color: string;
  words: readonly ReadyWord[];
  x: number;
  width: number;
  /** Id of the clause, schedule or block this leads to. */
  target: string | undefined;
  isBlank: boolean;
};

/** Pieces in reading order, and the point of the page where their baseline begins. */
export type TextLine = { pieces: readonly Piece[]; x: number; y: number };

/** A line of placed words in pieces, in reading order; made once, they live as long as their words. */
export function piecesOf(atoms: readonly PlacedAtom[]): readonly Piece[] {
  const known = remembered.get(atoms);
  if (known !== undefined) return known;
  const pieces = stretches(atoms).map(pieceOf);
  remembered.set(atoms, pieces);
  return pieces;
}

const remembered = new WeakMap<readonly PlacedAtom[], readonly Piece[]>();

type Stretch = readonly [PlacedAtom, ...PlacedAtom[]];

function stretches(atoms: readonly PlacedAtom[]): Stretch[] {
  const found: [PlacedAtom, ...PlacedAtom[]][] = [];
  let current: [PlacedAtom, ...PlacedAtom[]] | undefined;
  for (const placed of atoms) {
    if (current !== undefined && alike(current[0].atom, placed.atom)) current.push(placed);
    else found.push((current = [placed]));
  }
  return found;
}

function alike(left: Atom, right: Atom): boolean {
  return (
    left.word.font === right.word.font &&
    left.level === right.level &&
    left.level <= 1 &&
    (left.run === right.run ||
      (left.run.style === right.run.style && isPlain(left) && isPlain(right)))
  );
}

function isPlain({ run: { target, blank } }: Atom): boolean {
  return target === undefined && blank === undefined;
}

function pieceOf(stretch: Stretch): Piece {
  const { run, level, word } = stretch[0].atom;
  const { size, color } = run.style;
  const leftToRight = level % 2 === 1 ? stretch.toReversed() : stretch;
  return {
    font: namedFont(word.font),
    size,
    color,
    words: leftToRight.map(({ atom }) => readyWord(atom.word, size)),
    x: Math.min(...stretch.map(({ x }) => x)),
    width: stretch.reduce((sum, { atom }) => sum + atom.width, 0),
    target: run.target,
    isBlank: run.blank === true,
  };
}

/** Blanks stand on a pale ground with a rule under it. */
export function groundsOf({ pieces, x, y }: TextLine): Mark[] {
  return pieces
    .filter(({ isBlank }) => isBlank)
    .flatMap((blank) => {
      const at = { kind: "fill", x: x + blank.x, width: blank.width } as const;
      return [
        { ...at, y: y - ASCENT, height: ASCENT + DESCENT, color: color.attentionPale },
        { ...at, y: y + DESCENT, height: RULE, color: color.attention },
      ];
    });
}

/** The ground of a blank, above and below its baseline, and the rule at its foot. Points. */
const ASCENT = 9;
const DESCENT = 3;
const RULE = 0.6;
