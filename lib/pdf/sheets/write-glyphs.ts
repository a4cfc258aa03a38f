import PDFDocument from "pdfkit";
import type { ReadyGlyph, ReadyPosition } from "@/lib/pdf/sheets/ready-word";

/**
 * Teaches pdfkit to write glyphs, where the library asks first whether it can (`ctx.glyphs`). The
 * library's own way looks the same in the file, with ten operators for each run of text where this has
 * one block: a quarter of the time and the memory of the whole print.
 */
Object.assign(PDFDocument.prototype, {
  glyphs(
    this: Writer,
    glyphs: readonly ReadyGlyph[],
    positions: readonly ReadyPosition[],
    x: number,
    y: number,
  ) {
    const { _font: font, _fontSize: size, page } = this;
    page.fonts[font.id] ??= font.ref();
    const shown = positions.some(isRaised)
      ? oneByOne(font, size, glyphs, positions, { x, y })
      : `${matrix(x, y)}\n[${flat(font, size, glyphs, positions)}] TJ`;
    return this.addContent(`BT\n/${font.id} ${written(size)} Tf\n${shown}\nET`);
  },
});

/** What this needs of pdfkit's document, and of a font embedded in it. */
type Writer = {
  _font: EmbeddedFont;
  _fontSize: number;
  page: { fonts: Record<string, unknown> };
  addContent(operators: string): Writer;
};

type EmbeddedFont = {
  id: string;
  ref(): unknown;
  /** Thousandths of the type size in a font unit. */
  scale: number;
  subset: { includeGlyph(glyph: number): number };
  widths: number[];
  unicode: (readonly number[])[];
};

function isRaised({ xOffset, yOffset }: ReadyPosition): boolean {
  return xOffset !== 0 || yOffset !== 0;
}

/** Glyphs that all stand on the baseline, with the kerning between them. */
function flat(
  font: EmbeddedFont,
  size: number,
  glyphs: readonly ReadyGlyph[],
  positions: readonly ReadyPosition[],
): string {
  let shown = "<";
  let index = 0;
  for (const glyph of glyphs) {
    shown += codeOf(font, glyph);
    const kern = kernAfter(font, size, glyph, positions[index]);
    if (kern !== 0) shown += `> ${String(-kern)} <`;
    index += 1;
  }
  return `${shown}>`;
}

/** Glyphs of which some stand above or below the line, or to the side: each is put where it stands. */
function oneByOne(
  font: EmbeddedFont,
  size: number,
  glyphs: readonly ReadyGlyph[],
  positions: readonly ReadyPosition[],
  start: { x: number; y: number },
): string {
  let x = start.x;
  const shown = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const place = matrix(x + (xOffset * size) / 1000, start.y - (yOffset * size) / 1000);
    x += xAdvance;
    return `${place}\n<${codeOf(font, glyph)}> Tj`;
  });
  return shown.join("\n");
}

/** The library's pages count y downwards; letters stand upright. */
function matrix(x: number, y: number): string {
  return `1 0 0 -1 ${written(x)} ${written(y)} Tm`;
}

/** The glyph's number in the file, four hexadecimal digits. The font takes it in, if it is new. */
function codeOf(font: EmbeddedFont, { id, advanceWidth, codePoints }: ReadyGlyph): string {
  const number = font.subset.includeGlyph(id);
  font.widths[number] ??= advanceWidth * font.scale;
  font.unicode[number] ??= codePoints;
  return (HEX[number] ??= number.toString(16).padStart(4, "0"));
}

const HEX: string[] = [];

/** Thousandths of the type size, to the third place. */
function kernAfter(
  font: EmbeddedFont,
  size: number,
  { advanceWidth }: ReadyGlyph,
  position: ReadyPosition | undefined,
): number {
  if (position === undefined) return 0;
  const kern = (position.xAdvance * 1000) / size - advanceWidth * font.scale;
  return Math.round(kern * 1000) / 1000;
}

function written(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
