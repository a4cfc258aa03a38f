import type { GlyphWriter } from "@/lib/pdf/draw/glyph-writer";
import { decimal } from "@/lib/pdf/draw/glyph-writer";
import type { DrawnDocument } from "@/lib/pdf/draw/pdf-document";
import type { Mark } from "@/lib/pdf/layout/strip";
import { color } from "@/lib/pdf/layout/look";
import type { Atom } from "@/lib/pdf/text/atom";
import { oneLine, type PlacedAtom } from "@/lib/pdf/text/break-lines";

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
    if (mark.kind === "text")
      drawText(pen, mark.atoms, origin.x + mark.x, origin.y + mark.baseline);
    else if (mark.kind === "fill") drawFill(pen, mark, origin);
    else if (mark.kind === "curve") drawCurve(pen, mark, origin);
    else {
      const text = String(pageOf.get(mark.target) ?? "");
      const { atoms, width } = oneLine([{ text, style: mark.style, target: mark.target }]);
      drawText(pen, atoms, origin.x + mark.right - width, origin.y + mark.baseline);
    }
  }
}

/** Draws a line from x on: the grounds of blanks, the links, the glyphs. */
export function drawText(
  pen: Pen,
  atoms: readonly PlacedAtom[],
  x: number,
  baseline: number,
): void {
  if (atoms.length === 0) return;
  drawGrounds(pen, atoms, x, baseline);
  pen.operators.push("BT");
  for (const stretch of stretches(atoms, alikeInType)) {
    const { word, run, level } = stretch[0].atom;
    const rightToLeft = level % 2 === 1;
    const leftToRight = rightToLeft ? stretch.toReversed() : stretch;
    const encoded = leftToRight
      .map(({ atom }) => pen.glyphs.encode(atom.word, run.style.size))
      .join("");
    const left = x + (rightToLeft ? Math.min(...stretch.map((placed) => placed.x)) : stretch[0].x);
    pen.operators.push(
      `${run.style.color} rg /${pen.glyphs.fontName(word.font)} ${decimal(run.style.size)} Tf`,
      `1 0 0 -1 ${decimal(left)} ${decimal(baseline)} Tm [${encoded}] TJ`,
    );
  }
  pen.operators.push("ET");
}

/** Blanks stand on a pale ground with a rule under it; references become links. */
function drawGrounds(pen: Pen, atoms: readonly PlacedAtom[], x: number, baseline: number): void {
  const grounded = atoms.filter(
    ({ atom }) => atom.run.blank === true || atom.run.target !== undefined,
  );
  for (const stretch of stretches(grounded, sameRun)) {
    const { run } = stretch[0].atom;
    const left = x + Math.min(...stretch.map((placed) => placed.x));
    const right = x + Math.max(...stretch.map((placed) => placed.x + placed.atom.width));
    if (run.blank === true) {
      pen.operators.push(
        rectangle(color.attentionPale, left, baseline - 9, right - left, 12),
        rectangle(color.attention, left, baseline + 3, right - left, 0.6),
      );
    }
    if (run.target !== undefined) {
      const { size } = run.style;
      pen.pdf.goTo(left, baseline - size * 0.8, right - left, size * 1.1, run.target);
    }
  }
}

type Stretch = [PlacedAtom, ...PlacedAtom[]];

function stretches(
  atoms: readonly PlacedAtom[],
  alike: (left: Atom, right: Atom) => boolean,
): Stretch[] {
  const found: Stretch[] = [];
  let current: Stretch | undefined;
  for (const placed of atoms) {
    if (current !== undefined && alike(current[0].atom, placed.atom)) current.push(placed);
    else found.push((current = [placed]));
  }
  return found;
}

/** Words of one font, style and direction go out in one go. Those of a line stand next to each other. */
function alikeInType(left: Atom, right: Atom): boolean {
  return (
    left.word.font === right.word.font &&
    left.run.style === right.run.style &&
    left.level === right.level &&
    left.level <= 1
  );
}

function sameRun(left: Atom, right: Atom): boolean {
  return left.run === right.run;
}

function drawFill(pen: Pen, mark: Mark & { kind: "fill" }, origin: { x: number; y: number }): void {
  const x = origin.x + mark.x;
  pen.operators.push(rectangle(mark.color, x, origin.y + mark.y, mark.width, mark.height));
}

function rectangle(fill: string, x: number, y: number, width: number, height: number): string {
  return `${fill} rg ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re f`;
}

function drawCurve(
  pen: Pen,
  mark: Mark & { kind: "curve" },
  origin: { x: number; y: number },
): void {
  const scale = String(Math.round(mark.scale * 1e5) / 1e5);
  const place = `${scale} 0 0 ${scale} ${decimal(origin.x + mark.x)} ${decimal(origin.y + mark.y)} cm`;
  const ink =
    mark.stroke === undefined
      ? `${mark.color} rg ${mark.path} f`
      : `${mark.color} RG ${decimal(mark.stroke)} w 1 J 1 j ${mark.path} S`;
  pen.operators.push(`q ${place} ${ink} Q`);
}
