import { chooseFont, mainFont } from "@/lib/pdf/fonts/choose-font";
import type { OpenFont } from "@/lib/pdf/fonts/open-font";
import type { Atom } from "@/lib/pdf/text/atom";
import { embeddingLevels, mirrored } from "@/lib/pdf/text/bidi";
import { breakPositions } from "@/lib/pdf/text/break-positions";
import type { Run } from "@/lib/pdf/text/run";
import { shapeWord } from "@/lib/pdf/text/shape-word";

/**
 * Cuts text of any script into atoms: a font for each grapheme, right-to-left levels, Unicode line
 * breaks. What no font covers prints as its code point in brackets, so that nothing is dropped.
 */
export function worldAtoms(given: readonly Run[]): Atom[] {
  const runs = given.map((run) => ({ ...run, text: run.text.normalize("NFC") }));
  const whole = runs.map((run) => run.text).join("");
  const breaks = breakPositions(whole);
  const levels = embeddingLevels(whole);

  const atoms: Atom[] = [];
  let start = 0;
  let newLine = false;
  for (const run of runs) {
    for (const piece of pieces(run, start, breaks, levels)) {
      if (piece.text === "\n") {
        newLine = true;
        continue;
      }
      atoms.push(atomOf(run, piece, newLine, breaks.has(piece.start)));
      newLine = false;
    }
    start += run.text.length;
  }
  return atoms;
}

/** An endless word is taken in parts: shaping takes its time squared. UTF-16 units. */
const LONGEST_PIECE = 80;

type Piece = { text: string; start: number; font: OpenFont; level: number; space: boolean };

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function pieces(
  run: Run,
  offset: number,
  breaks: ReadonlySet<number>,
  levels: Uint8Array | null,
): Piece[] {
  const found: Piece[] = [];
  const japanese = KANA.test(run.text);
  for (const { segment, index } of graphemes.segment(run.text)) {
    const start = offset + index;
    const level = levels?.[start] ?? 0;
    for (const { text, font: own } of printable(run, segment, japanese)) {
      const space = text === " ";
      const last = found.at(-1);
      const font = space && level % 2 === 1 ? spaceFont(last, own) : own;
      const joins =
        last?.font === font &&
        last.level === level &&
        last.text.length < LONGEST_PIECE &&
        last.space === space &&
        last.text !== "\n" &&
        text !== "\n" &&
        (space || !breaks.has(start));
      if (joins) last.text += text;
      else found.push({ text, start, font, level, space });
    }
  }
  return found;
}

/** Between right-to-left words the space is of their font, so that the phrase is written in one go. */
function spaceFont(last: Piece | undefined, own: OpenFont): OpenFont {
  return last !== undefined && last.level % 2 === 1 && last.font.font.hasGlyphForCodePoint(0x20)
    ? last.font
    : own;
}

/** A grapheme as texts that have a font: whole, else code point by code point, else by their names. */
function printable(
  run: Run,
  grapheme: string,
  japanese: boolean,
): { text: string; font: OpenFont }[] {
  const main = mainFont(run.style.face);
  if (grapheme === "\n" || grapheme === "\r\n") return [{ text: "\n", font: main }];
  if (/^\s$/u.test(grapheme) && grapheme !== "\u00A0") return [{ text: " ", font: main }];

  const whole = chooseFont(run.style.face, grapheme, japanese);
  if (whole !== null) return [{ text: onlyDrawn(grapheme, whole), font: whole }];
  return Array.from(grapheme).flatMap((character) => {
    if (IGNORABLE.test(character)) return [];
    const font = chooseFont(run.style.face, character);
    return font === null
      ? [{ text: codePointName(character), font: main }]
      : [{ text: character, font }];
  });
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** Joiners and selectors go to the font that knows them; another font would print a box for them. */
function onlyDrawn(grapheme: string, { font }: OpenFont): string {
  return Array.from(grapheme)
    .filter(
      (character) =>
        !IGNORABLE.test(character) || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    )
    .join("");
}

function codePointName(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

function atomOf(run: Run, piece: Piece, newLine: boolean, mayBreak: boolean): Atom {
  const rightToLeft = piece.level % 2 === 1;
  const word = shapeWord(piece.font, rightToLeft ? mirrored(piece.text) : piece.text, rightToLeft);
  return {
    word,
    run,
    width: (word.advance * run.style.size) / 1000,
    space: piece.space,
    glued: !mayBreak && !piece.space && !newLine,
    newLine,
    level: piece.level,
  };
}
