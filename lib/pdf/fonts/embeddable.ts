import type { Font } from "fontkit";

/**
 * Makes a font ready for the library to embed. The files of one family share their names, by which
 * pdfkit tells fonts apart, so each gets a name of its own. Its subset knows one text per glyph;
 * `glyphFor` gives a glyph a number of its own for each text it stands for, so that copying gives back
 * what was typed.
 */
export function embeddable(
  font: Font,
  key: string,
): (glyph: number, text: readonly number[]) => number {
  Object.defineProperty(font, "postscriptName", { value: key });

  const numbers = new Map<string, number>();
  const glyphs: number[] = [];
  const createSubset = font.createSubset.bind(font);
  font.createSubset = () => withTexts(createSubset(), glyphs);

  return (glyph, text) => {
    const stands = `${String(glyph)}:${text.join(".")}`;
    const known = numbers.get(stands);
    if (known !== undefined) return known;
    const number = FIRST_NUMBER + glyphs.push(glyph) - 1;
    numbers.set(stands, number);
    return number;
  };
}

/** Above every glyph id: fonts have at most 65,535 glyphs. */
const FIRST_NUMBER = 0x1_0000;

type Subset = ReturnType<Font["createSubset"]>;

/** What fontkit's declared types leave out, or get wrong. */
type OpenSubset = { glyphs: number[]; includeGlyph(glyph: number): number };

function withTexts(subset: Subset, glyphs: readonly number[]): Subset {
  const open = subset as unknown as OpenSubset;
  const includeId = open.includeGlyph.bind(open);
  const included = new Map<number, number>();
  open.includeGlyph = (number) => {
    if (number < FIRST_NUMBER) return includeId(number);
    const known = included.get(number);
    if (known !== undefined) return known;
    const place = open.glyphs.push(glyphs[number - FIRST_NUMBER] ?? 0) - 1;
    included.set(number, place);
    return place;
  };
  return subset;
}
