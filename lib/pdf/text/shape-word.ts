import type { OpenFont } from "@/lib/pdf/fonts/open-font";
import { glyphTexts } from "@/lib/pdf/text/glyph-texts";

/** A word as glyphs of one font. Measures are in thousandths of the type size. */
export type ShapedWord = {
  font: OpenFont;
  text: string;
  glyphs: readonly ShapedGlyph[];
  advance: number;
  /** Some glyph stands above or below the line. */
  raised: boolean;
};

/** `advance` is how far the pen moves, `natural` how wide the font says the glyph is. */
export type ShapedGlyph = {
  id: number;
  natural: number;
  advance: number;
  shiftX: number;
  shiftY: number;
  /** The code points it stands for when the word is copied or read aloud. */
  codePoints: readonly number[];
};

/** Turns a word into glyphs, remembered per font: an agreement repeats its words. */
export function shapeWord(font: OpenFont, text: string, rightToLeft = false): ShapedWord {
  const key = rightToLeft ? `\u202E${text}` : text;
  const known = font.words.get(key);
  if (known !== undefined) return known;

  const word = shape(font, text, rightToLeft);
  if (font.words.size >= MOST_REMEMBERED) font.words.clear();
  font.words.set(key, word);
  return word;
}

/** Words remembered per font: some ten agreements' worth, about 10 MB. */
const MOST_REMEMBERED = 20_000;

function shape(font: OpenFont, text: string, rightToLeft: boolean): ShapedWord {
  const perMille = 1000 / font.font.unitsPerEm;
  const run = font.font.layout(text, undefined, undefined, undefined, rightToLeft ? "rtl" : "ltr");
  const glyphs = run.glyphs.map((glyph, index) => {
    const position = run.positions[index];
    return {
      id: glyph.id,
      natural: glyph.advanceWidth * perMille,
      advance: (position?.xAdvance ?? glyph.advanceWidth) * perMille,
      shiftX: (position?.xOffset ?? 0) * perMille,
      shiftY: (position?.yOffset ?? 0) * perMille,
      codePoints: glyph.codePoints,
    };
  });
  const texts = glyphTexts(text, glyphs, rightToLeft);
  return {
    font,
    text,
    glyphs: glyphs.map((glyph, index) => ({
      ...glyph,
      codePoints: texts[index] ?? glyph.codePoints,
    })),
    advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0),
    raised: glyphs.some((glyph) => glyph.shiftY !== 0),
  };
}
