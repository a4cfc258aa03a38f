import type { OpenFont } from "@/lib/pdf/fonts/open-font";
import type { DrawnDocument, EmbeddedFont } from "@/lib/pdf/draw/pdf-document";
import type { ShapedGlyph, ShapedWord } from "@/lib/pdf/text/shape-word";

/** Writes shaped words into one document, embedding of each font the glyphs that are used. */
export type GlyphWriter = {
  /** The name of a font on the current page. */
  fontName(font: OpenFont): string;
  /** A word as the inside of a TJ array. */
  encode(word: ShapedWord, size: number): string;
};

/** A writer for one document; it remembers the words it has encoded. */
export function glyphWriter(pdf: DrawnDocument): GlyphWriter {
  const embedded = new Map<OpenFont, Embedded>();

  const embed = (font: OpenFont): Embedded => {
    const known = embedded.get(font);
    if (known !== undefined) return known;
    pdf.registerFont(font.key, font.font as never).font(font.key);
    const fresh = {
      font: pdf._font,
      codes: new Map<string, string>(),
      words: new Map<ShapedWord, string>(),
    };
    embedded.set(font, fresh);
    return fresh;
  };

  return {
    fontName(font) {
      const { font: target } = embed(font);
      const fonts = pdf.page.fonts as Record<string, unknown>;
      fonts[target.id] ??= target.ref();
      return target.id;
    },
    encode(word, size) {
      const target = embed(word.font);
      const known = word.raised ? undefined : target.words.get(word);
      if (known !== undefined) return known;
      const encoded = encodeWord(target, word, size);
      if (!word.raised) target.words.set(word, encoded);
      return encoded;
    },
  };
}

type Embedded = { font: EmbeddedFont; codes: Map<string, string>; words: Map<ShapedWord, string> };

/**
 * Glyph codes in hexadecimal, with the pen's corrections between them (TJ counts in thousandths and
 * subtracts). A raised glyph closes the array, sets the rise (Ts) and opens it again.
 */
function encodeWord(target: Embedded, word: ShapedWord, size: number): string {
  let out = "";
  let codes = "";
  const correct = (by: number) => {
    if (Math.abs(by) < 0.05) return;
    if (codes !== "") out += `<${codes}>`;
    codes = "";
    out += ` ${decimal(-by)} `;
  };

  for (const glyph of word.glyphs) {
    const code = codeOf(target, glyph);
    correct(glyph.shiftX);
    if (glyph.shiftY === 0) codes += code;
    else {
      if (codes !== "") out += `<${codes}>`;
      codes = "";
      out += `] TJ ${decimal((glyph.shiftY * size) / 1000)} Ts [<${code}>] TJ 0 Ts [`;
    }
    correct(glyph.advance - glyph.natural - glyph.shiftX);
  }
  return codes === "" ? out : `${out}<${codes}>`;
}

/** The code of a glyph that stands for a text. One glyph that stands for two texts gets two codes. */
function codeOf({ font, codes }: Embedded, glyph: ShapedGlyph): string {
  const key = `${String(glyph.id)}:${glyph.codePoints.join(".")}`;
  const known = codes.get(key);
  if (known !== undefined) return known;

  let id = font.subset.includeGlyph(glyph.id);
  if (font.unicode[id] !== undefined) id = font.subset.glyphs.push(glyph.id) - 1;
  font.unicode[id] = glyph.codePoints;
  font.widths[id] = glyph.natural;
  const code = id.toString(16).padStart(4, "0");
  codes.set(key, code);
  return code;
}

/** A number as PDF likes it: at most two decimals, no exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
