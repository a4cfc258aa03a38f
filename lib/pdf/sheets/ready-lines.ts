import { color } from "@/lib/pdf/layout/look";
import type { Mark } from "@/lib/pdf/layout/strip";
import { type NamedFont, namedFont } from "@/lib/pdf/sheets/named-font";
import { type ReadyWord, readyWord } from "@/lib/pdf/sheets/ready-word";
import type { Atom } from "@/lib/pdf/text/atom";
import type { PlacedAtom } from "@/lib/pdf/text/break-lines";
import type { Run } from "@/lib/pdf/text/run";

/** A line of text as the library's own line breaking leaves it: runs of glyphs in a box on the page. */
export type ReadyLine = {
  box: { x: number; y: number; width: number; height: number };
  /** From the box's top to the baseline. */
  ascent: number;
  runs: readonly ReadyRun[];
  decorationLines: readonly Decoration[];
};

type ReadyRun = ReadyWord & {
  attributes: {
    font: readonly [NamedFont];
    fontSize: number;
    color: string;
    opacity: number;
    link?: string;
    backgroundColor?: string;
  };
  xAdvance: number;
  height: number;
  descent: number;
};

type Decoration = {
  rect: { x: number; y: number; width: number; height: number };
  opacity: number;
  color: string;
  style: "solid";
};

/**
 * A line of placed words as ready lines, in reading order: one where everything reads from left to
 * right, else one for each stretch of a direction. The origin is the left end of the baseline.
 */
export function readyLines(
  { atoms }: Mark & { kind: "text" },
  origin: { x: number; y: number },
): ReadyLine[] {
  return atOrigin(atoms).map((line) => ({
    ...line,
    box: { ...line.box, x: origin.x + line.box.x, y: origin.y + line.box.y },
  }));
}

/** Lines are made ready once and live as long as their words. */
function atOrigin(atoms: readonly PlacedAtom[]): readonly ReadyLine[] {
  const known = remembered.get(atoms);
  if (known !== undefined) return known;
  const parts = atoms.every(({ atom }) => atom.level === 0)
    ? [stretches(atoms, alikeInType)]
    : stretches(atoms, alikeInType).map((stretch) => [stretch]);
  const lines = parts.flatMap((part) => (part.length === 0 ? [] : [lineOf(part)]));
  remembered.set(atoms, lines);
  return lines;
}

const remembered = new WeakMap<readonly PlacedAtom[], readonly ReadyLine[]>();

/** The box of a line, above and below its baseline: also the ground of a blank. Points. */
const ASCENT = 9;
const DESCENT = 3;

function lineOf(part: readonly Stretch[]): ReadyLine {
  const left = Math.min(...part.flatMap((stretch) => stretch.map(({ x }) => x)));
  const runs = part.map(runOf);
  return {
    box: {
      x: left,
      y: -ASCENT,
      width: runs.reduce((sum, run) => sum + run.xAdvance, 0),
      height: ASCENT + DESCENT,
    },
    ascent: ASCENT,
    runs,
    decorationLines: part.flatMap((stretch) => blankRule(stretch, left)),
  };
}

type Stretch = readonly [PlacedAtom, ...PlacedAtom[]];

function stretches(
  atoms: readonly PlacedAtom[],
  alike: (left: Atom, right: Atom) => boolean,
): Stretch[] {
  const found: [PlacedAtom, ...PlacedAtom[]][] = [];
  let current: [PlacedAtom, ...PlacedAtom[]] | undefined;
  for (const placed of atoms) {
    if (current !== undefined && alike(current[0].atom, placed.atom)) current.push(placed);
    else found.push((current = [placed]));
  }
  return found;
}

/** Words of one font, style, direction and target go out in one go. */
function alikeInType(left: Atom, right: Atom): boolean {
  return (
    left.word.font === right.word.font &&
    left.level === right.level &&
    left.level <= 1 &&
    (left.run === right.run ||
      (left.run.style === right.run.style && isPlain(left.run) && isPlain(right.run)))
  );
}

function isPlain({ target, blank }: Run): boolean {
  return target === undefined && blank === undefined;
}

function runOf(stretch: Stretch): ReadyRun {
  const { run, level, word } = stretch[0].atom;
  const { size } = run.style;
  const leftToRight = level % 2 === 1 ? stretch.toReversed() : stretch;
  const ready: ReadyWord = { glyphs: [], positions: [] };
  let xAdvance = 0;
  for (const { atom } of leftToRight) {
    append(ready, readyWord(atom.word, size));
    xAdvance += atom.width;
  }
  return {
    ...ready,
    attributes: attributesOf(run, namedFont(word.font)),
    xAdvance,
    // What a pointer can hit of a link, from above the capitals to below the baseline.
    height: size * 1.1,
    descent: size * -0.3,
  };
}

/** One by one: spreading thousands of small lists costs more than the printing. */
function append({ glyphs, positions }: ReadyWord, more: ReadyWord): void {
  for (const glyph of more.glyphs) glyphs.push(glyph);
  for (const position of more.positions) positions.push(position);
}

function attributesOf({ style, target, blank }: Run, font: NamedFont): ReadyRun["attributes"] {
  return {
    font: [font],
    fontSize: style.size,
    color: style.color,
    opacity: 1,
    ...(target === undefined ? {} : { link: `#${target}` }),
    ...(blank === undefined ? {} : { backgroundColor: color.attentionPale }),
  };
}

/** Blanks stand on a pale ground with a rule under it. */
function blankRule(stretch: Stretch, left: number): Decoration[] {
  if (stretch[0].atom.run.blank !== true) return [];
  const from = Math.min(...stretch.map(({ x }) => x));
  const to = Math.max(...stretch.map(({ x, atom }) => x + atom.width));
  const rect = { x: from - left, y: ASCENT + DESCENT + 0.3, width: to - from, height: 0.6 };
  return [{ rect, opacity: 1, color: color.attention, style: "solid" }];
}
