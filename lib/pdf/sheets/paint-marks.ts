import type { Mark } from "@/lib/pdf/layout/strip";

/** What this needs of the painter that the library hands to a canvas. */
export type Painter = Record<
  | "font"
  | "fill"
  | "stroke"
  | "rect"
  | "path"
  | "moveTo"
  | "lineTo"
  | "save"
  | "restore"
  | "translate"
  | "scale"
  | "dash"
  | "lineWidth"
  | "lineCap"
  | "lineJoin",
  (...given: (number | string | object)[]) => Painter
>;

/** A mark of rules or shapes with the point of the page that it is measured from. */
export type PlacedMark = { mark: Mark; x: number; y: number };

/** Paints rules, shapes, dots and drawings. Text is not painted: the library sets it. */
export function paintMark(painter: Painter, { mark, x, y }: PlacedMark): void {
  switch (mark.kind) {
    case "fill":
      painter.rect(x + mark.x, y + mark.y, mark.width, mark.height).fill(mark.color);
      break;
    case "curve":
      paintCurve(painter, mark, x + mark.x, y + mark.y);
      break;
    case "dots":
      painter.save().lineWidth(mark.size).lineCap("round").dash(0.01, { space: mark.step });
      painter.moveTo(x + mark.from, y + mark.y).lineTo(x + mark.to, y + mark.y);
      painter.stroke(mark.color).restore();
      break;
    case "text":
    case "page-number":
  }
}

function paintCurve(
  painter: Painter,
  { scale, path, color, stroke }: Mark & { kind: "curve" },
  x: number,
  y: number,
): void {
  painter.save().translate(x, y).scale(scale);
  if (stroke === undefined) painter.path(path).fill(color);
  else painter.lineWidth(stroke).lineCap("round").lineJoin("round").path(path).stroke(color);
  painter.restore();
}
