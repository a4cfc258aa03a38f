/** A drawn path (the `d` of an SVG path), moved so that its box begins at 0, 0. Width and height in its own units. */
export type DrawnPath = { d: string; width: number; height: number };

/**
 * Reads the `d` of an SVG path: moves, lines and curves, absolute or relative. Null for anything else,
 * so that nothing but a drawing can enter the file.
 */
export function readSvgPath(d: string): DrawnPath | null {
  if (d.length > LONGEST || !ALLOWED.test(d)) return null;
  const segments = segmentsOf(d);
  if (segments === null || segments.length === 0) return null;

  const points = segments.flatMap((segment) => segment.points);
  const left = Math.min(...columnOf(points, 0));
  const top = Math.min(...columnOf(points, 1));
  return {
    d: segments.map((segment) => written(segment, left, top)).join(" "),
    width: Math.max(...columnOf(points, 0)) - left,
    height: Math.max(...columnOf(points, 1)) - top,
  };
}

type Point = readonly [number, number];
type Segment = { command: "M" | "L" | "C" | "Z"; points: Point[] };

const LONGEST = 60_000;
const ALLOWED = /^[MmLlHhVvCcQqZz0-9eE+\-.,\s]*$/;
const TOKEN = /[A-Za-z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

function segmentsOf(d: string): Segment[] | null {
  const tokens = d.match(TOKEN) ?? [];
  const segments: Segment[] = [];
  let command = "";
  let at: Point = [0, 0];
  let opened: Point = [0, 0];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] ?? "";
    if (/[A-Za-z]/.test(token.charAt(0))) {
      command = token;
      index += 1;
    } else if (command === "" || command.toUpperCase() === "Z") return null;

    const count = ARGUMENTS[command.toUpperCase()];
    if (count === undefined) return null;
    const numbers = tokens.slice(index, index + count).map(Number);
    if (numbers.length < count || numbers.some((number) => !Number.isFinite(number))) return null;
    index += count;

    const segment = segmentOf(command, numbers, at, opened);
    segments.push(segment);
    at = segment.points.at(-1) ?? at;
    if (segment.command === "M") opened = at;
    // Further pairs after a move are lines.
    if (command === "M") command = "L";
    if (command === "m") command = "l";
  }
  return segments;
}

function segmentOf(command: string, numbers: readonly number[], at: Point, opened: Point): Segment {
  const relative = command === command.toLowerCase();
  const [x0, y0] = relative ? at : [0, 0];
  const point = (index: number): Point => [
    (numbers[index] ?? 0) + x0,
    (numbers[index + 1] ?? 0) + y0,
  ];
  switch (command.toUpperCase()) {
    case "M":
      return { command: "M", points: [point(0)] };
    case "H":
      return { command: "L", points: [[(numbers[0] ?? 0) + x0, at[1]]] };
    case "V":
      return { command: "L", points: [[at[0], (numbers[0] ?? 0) + y0]] };
    case "C":
      return { command: "C", points: [point(0), point(2), point(4)] };
    case "Q":
      return { command: "C", points: cubic(at, point(0), point(2)) };
    case "Z":
      return { command: "Z", points: [opened] };
    default:
      return { command: "L", points: [point(0)] };
  }
}

/** A quadratic curve as a cubic one. */
function cubic([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): Point[] {
  const third = (from: number, to: number) => from + (2 / 3) * (to - from);
  return [
    [third(x0, x1), third(y0, y1)],
    [third(x2, x1), third(y2, y1)],
    [x2, y2],
  ];
}

function written({ command, points }: Segment, left: number, top: number): string {
  if (command === "Z") return "Z";
  const numbers = points.flatMap(([x, y]) => [x - left, y - top]);
  return `${command}${numbers.map((value) => String(Math.round(value * 100) / 100)).join(" ")}`;
}

function columnOf(points: readonly Point[], index: 0 | 1): number[] {
  return points.map((point) => point[index]);
}
