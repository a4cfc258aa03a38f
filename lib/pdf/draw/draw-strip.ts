import type { GlyphWriter } from "@/lib/pdf/draw/glyph-writer";
import { decimal } from "@/lib/pdf/draw/glyph-writer";
import type { DrawnDocument } from "@/lib/pdf/draw/pdf-document";
import type { Mark } from "@/lib/pdf/layout/strip";
import { color } from "@/lib/pdf/layout/look";
import type { Atom } from "@/lib/pdf/text/atom";
import { toAtoms } from "@/lib/pdf/text/to-atoms";

/** The page being drawn: pdfkit's document, its glyphs, and the operators written so far. */
export type Pen = { pdf: DrawnDocument; glyphs: GlyphWriter; operators: string[] };

/** Draws marks with their origin at a point of the page (points, y down from the top). */
export function drawMarks(
  pen: Pen,
  marks: readonly Mark[],
  origin: { x: number; y: number },
  pageOf: ReadonlyMap<string, number>,
): void {
  for (const mark of marks) {
    if (mark.kind === "text") drawText(pen, mark.atoms, origin.x + mark.x, origin.y + mark.baseline);
    else if (mark.kind === "fill") drawFill(pen, mark, origin);
    else if (mark.kind === "curve") drawCurve(pen, mark, origin);
    else {
      const atoms = toAtoms([
        { text: String(pageOf.get(mark.target) ?? ""), style: mark.style, target: mark.target },
      ]);
      const width = atoms.reduce((sum, atom) => sum + atom.width, 0);
      drawText(pen, atoms, origin.x + mark.right - width, origin.y + mark.baseline);
    }
  }
}

/** Draws a line of atoms from x on, with the ground of blanks beneath and the links above. */
export function drawText(pen: Pen, atoms: readonly Atom[], x: number, baseline: number): void {
  drawGrounds(pen, atoms, x, baseline);
  let at = x;
  let index = 0;
  pen.operators.push("BT");
  while (index < atoms.length) {
    const first = atoms[index];
    if (first === undefined) break;
    const { style } = first.run;
    let encoded = "";
    const start = at;
    let atom: Atom | undefined = first;
    while (atom !== undefined && atom.word.font === first.word.font && atom.run.style === style) {
      encoded += pen.glyphs.encode(atom.word, style.size, atom.level % 2 === 1);
      at += atom.width;
      index += 1;
      atom = atoms[index];
    }
    const font = pen.glyphs.fontName(first.word.font);
    pen.operators.push(
      `${style.color} rg /${font} ${decimal(style.size)} Tf 1 0 0 -1 ${decimal(start)} ${decimal(baseline)} Tm [${encoded}] TJ`,
    );
  }
  pen.operators.push("ET");
}

/** Blanks stand on a pale ground with a rule under it; references become links. */
function drawGrounds(pen: Pen, atoms: readonly Atom[], x: number, baseline: number): void {
  let at = x;
  for (let index = 0; index < atoms.length;) {
    const run = atoms[index]?.run;
    const start = at;
    while (index < atoms.length && atoms[index]?.run === run) {
      at += atoms[index]?.width ?? 0;
      index += 1;
    }
    if (run?.blank === true) {
      pen.operators.push(rectangle(color.attentionPale, start, baseline - 9, at - start, 12));
      pen.operators.push(rectangle(color.attention, start, baseline + 3, at - start, 0.6));
    }
    if (run?.target !== undefined) {
      const { size } = run.style;
      pen.pdf.goTo(start, baseline - size * 0.8, at - start, size * 1.1, run.target);
    }
  }
}

function drawFill(pen: Pen, mark: Mark & { kind: "fill" }, origin: { x: number; y: number }): void {
  const x = origin.x + mark.x;
  pen.operators.push(rectangle(mark.color, x, origin.y + mark.y, mark.width, mark.height));
}

function rectangle(fill: string, x: number, y: number, width: number, height: number): string {
  return `${fill} rg ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re f`;
}

function drawCurve(pen: Pen, mark: Mark & { kind: "curve" }, origin: { x: number; y: number }): void {
  const scale = String(Math.round(mark.scale * 1e5) / 1e5);
  const place = `${scale} 0 0 ${scale} ${decimal(origin.x + mark.x)} ${decimal(origin.y + mark.y)} cm`;
  const ink =
    mark.stroke === undefined
      ? `${mark.color} rg ${mark.path} f`
      : `${mark.color} RG ${decimal(mark.stroke)} w 1 J 1 j ${mark.path} S`;
  pen.operators.push(`q ${place} ${ink} Q`);
}
