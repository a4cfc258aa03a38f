import PDFDocument from "pdfkit";
import type { ReadyGlyph, ReadyPosition, ReadyWord } from "@/lib/pdf/sheets/ready-word";
import type { Piece, TextLine } from "@/lib/pdf/sheets/text-pieces";

/**
 * Teaches pdfkit to write lines of text, where the library asks first whether it can (`ctx.glyphs`) and
 * hands over what stands in a run's place for glyphs. One block for a page, in reading order, in which
 * font and colour are named when they change: it halves the time of the whole print.
 */
Object.assign(PDFDocument.prototype, {
  glyphs(this: Writer, lines: readonly TextLine[]) {
    const shown = ["BT"];
    let last: Piece | undefined;
    for (const { pieces, x, y } of lines) {
      for (const piece of pieces) {
        const at = { x: x + piece.x, y };
        if (piece.font !== last?.font || piece.size !== last.size) shown.push(setFont(this, piece));
        if (piece.color !== last?.color) shown.push(setColor(piece.color));
        shown.push(show(this._font, piece, at));
        if (piece.target !== undefined) link(this, piece, at);
        last = piece;
      }
    }
    shown.push("ET");
    return this.addContent(shown.join("\n"));
  },
});

/** What this needs of pdfkit's document, and of a font embedded in it. */
type Writer = {
  _font: EmbeddedFont;
  page: { fonts: Record<string, unknown> };
  font(name: string, size: number): Writer;
  goTo(x: number, y: number, width: number, height: number, target: string): Writer;
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

type Point = { x: number; y: number };

function setFont(writer: Writer, { font: { fullName }, size }: Piece): string {
  const { _font: font } = writer.font(fullName, size);
  writer.page.fonts[font.id] ??= font.ref();
  return `/${font.id} ${written(size)} Tf`;
}

/** `#1d2321` as shares of red, green and blue. */
function setColor(color: string): string {
  const shares = [1, 3, 5].map((at) => written(parseInt(color.slice(at, at + 2), 16) / 255));
  return `${shares.join(" ")} rg`;
}

/** What a pointer can hit of a link, from above the capitals to below the baseline. */
function link(writer: Writer, { size, width, target = "" }: Piece, { x, y }: Point): void {
  writer.goTo(x, y - size * 0.8, width, size * 1.1, target);
}

function show(font: EmbeddedFont, { words, size }: Piece, at: Point): string {
  return words.some(isRaised)
    ? oneByOne(font, size, words, at)
    : `${matrix(at)}\n[${flat(font, size, words)}] TJ`;
}

function isRaised({ positions }: ReadyWord): boolean {
  return positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
}

/** Glyphs that all stand on the baseline, with the kerning between them. */
function flat(font: EmbeddedFont, size: number, words: readonly ReadyWord[]): string {
  let shown = "<";
  for (const { glyphs, positions } of words) {
    let index = 0;
    for (const glyph of glyphs) {
      shown += codeOf(font, glyph);
      const kern = kernAfter(font, size, glyph, positions[index]);
      if (kern !== 0) shown += `> ${String(-kern)} <`;
      index += 1;
    }
  }
  return `${shown}>`;
}

/** Glyphs of which some stand above or below the line, or to the side: each is put where it stands. */
function oneByOne(
  font: EmbeddedFont,
  size: number,
  words: readonly ReadyWord[],
  start: Point,
): string {
  let { x } = start;
  const shown = words.flatMap(({ glyphs, positions }) =>
    glyphs.map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const raised = { x: x + (xOffset * size) / 1000, y: start.y - (yOffset * size) / 1000 };
      x += xAdvance;
      return `${matrix(raised)}\n<${codeOf(font, glyph)}> Tj`;
    }),
  );
  return shown.join("\n");
}

/** The library's pages count y downwards; letters stand upright. */
function matrix({ x, y }: Point): string {
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
