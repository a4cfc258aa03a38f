import type { Font } from "fontkit";
import { encodeOutline, type PathCommand } from "@/lib/pdf/fonts/encode-outline";

/**
 * Sets a variable WOFF2 font to a weight. fontkit can vary outlines, but not those it unpacks from
 * WOFF2; it cannot embed composite glyphs of WOFF2; and its encoder of varied outlines fails (it hands
 * a length where a buffer is wanted). So every outline is varied once here, composites are made
 * simple, and our own encoder takes its place.
 */
export function setWeight(font: Font, weight: number): void {
  const varied = font as unknown as VariableFont;
  // Unpacking must not vary: fontkit would ask a half-made glyph for its measures.
  Object.defineProperty(varied, "_variationProcessor", { value: null, configurable: true });
  varied.getGlyph(1)._decode();
  delete varied._variationProcessor;
  varied.variationCoords = [weight];

  varied._transformedGlyphs.forEach((glyph, id) => {
    if (glyph.numberOfContours > 0) varyOutline(varied, glyph.points ?? [], id);
  });
  varied._transformedGlyphs.forEach((glyph, id) => {
    if (glyph.numberOfContours >= 0) return;
    glyph.points = varied.getGlyph(id)._getContours().flat();
    glyph.numberOfContours = glyph.points.filter((point) => point.endContour).length;
  });

  const createSubset = varied.createSubset.bind(varied);
  varied.createSubset = () => {
    const subset = createSubset();
    subset.glyphEncoder = { encodeSimple: ({ commands }) => encodeOutline(commands) };
    return subset;
  };
}

/** Moves the points of an outline. Four more stand for the glyph's measures, which do not vary here. */
function varyOutline(font: VariableFont, points: readonly Point[], id: number): void {
  const [first] = points;
  if (first === undefined) return;
  const measures = Array.from({ length: 4 }, () =>
    Object.assign(first.copy(), { x: 0, y: 0, endContour: true }),
  );
  font._variationProcessor?.transformPoints(id, [...points, ...measures]);
}

/** What fontkit's declared types leave out. */
type VariableFont = Omit<Font, "createSubset" | "getGlyph"> & {
  variationCoords: number[];
  _variationProcessor?: { transformPoints(glyph: number, points: Point[]): void };
  _transformedGlyphs: { numberOfContours: number; points?: Point[] }[];
  getGlyph(id: number): { _decode(): unknown; _getContours(): Point[][] };
  createSubset(): Subset;
};

type Point = { x: number; y: number; endContour: boolean; copy(): Point };

type Subset = {
  glyphEncoder: { encodeSimple(path: { commands: readonly PathCommand[] }): Uint8Array };
};
