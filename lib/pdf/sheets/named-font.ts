import type { OpenFont } from "@/lib/pdf/fonts/open-font";

/**
 * A font as a run of text names it. The library gives pdfkit a font to open anew with each run, unless
 * the font says that it goes by its name. The first page that needs a font opens it (`opens`).
 */
export type NamedFont = {
  type: "STANDARD";
  fullName: string;
  /** Looked for in a text with pictures in it; ours has none. */
  glyphForCodePoint: () => { id: number };
  opens: OpenFont["font"];
};

/** The name by which runs call a font, one for each font. */
export function namedFont({ font }: OpenFont): NamedFont {
  const known = named.get(font);
  if (known !== undefined) return known;
  const made: NamedFont = {
    type: "STANDARD",
    fullName: font.postscriptName,
    glyphForCodePoint: () => NO_GLYPH,
    opens: font,
  };
  named.set(font, made);
  return made;
}

const named = new WeakMap<OpenFont["font"], NamedFont>();

const NO_GLYPH = { id: -1 };
