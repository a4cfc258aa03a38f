type Stroke = { points: { x: number; y: number }[] };

/** Strokes as SVG path data, moves and lines only, to a tenth of a pixel; a dot becomes a short line. */
export function pathOfStrokes(strokes: readonly Stroke[]): string {
  return strokes.flatMap(({ points }) => strokePath(points)).join("");
}

function strokePath(points: Stroke["points"]): string[] {
  const [first, ...rest] = points;
  if (first === undefined) return [];
  const onward = rest.length > 0 ? rest : [{ x: first.x + 1, y: first.y }];
  return [`M${at(first)}`, ...onward.map((point) => `L${at(point)}`)];
}

function at({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
