/** One step of an outline: fontkit's quadratic path commands. */
export type PathCommand = { command: string; args: readonly number[] };

/** An outline as a simple glyph of TrueType's `glyf` table, padded to four bytes. */
export function encodeOutline(commands: readonly PathCommand[]): Uint8Array {
  const { points, ends } = pointsOf(commands);
  if (points.length === 0) return new Uint8Array(0);

  const length = 10 + ends.length * 2 + 2 + points.length * 5;
  const bytes = new DataView(new ArrayBuffer(Math.ceil(length / 4) * 4));
  let at = 0;
  const int16 = (value: number) => {
    bytes.setInt16(at, value);
    at += 2;
  };

  int16(ends.length);
  int16(Math.min(...points.map(({ x }) => x)));
  int16(Math.min(...points.map(({ y }) => y)));
  int16(Math.max(...points.map(({ x }) => x)));
  int16(Math.max(...points.map(({ y }) => y)));
  ends.forEach(int16);
  int16(0); // no hinting instructions
  for (const { onCurve } of points) {
    bytes.setUint8(at, onCurve ? 1 : 0);
    at += 1;
  }
  points.forEach(({ x }, index) => {
    int16(x - (points[index - 1]?.x ?? 0));
  });
  points.forEach(({ y }, index) => {
    int16(y - (points[index - 1]?.y ?? 0));
  });
  return new Uint8Array(bytes.buffer);
}

type Point = { x: number; y: number; onCurve: boolean };

function pointsOf(commands: readonly PathCommand[]): { points: Point[]; ends: number[] } {
  const points: Point[] = [];
  const ends: number[] = [];
  const add = (x = 0, y = 0, onCurve = true) =>
    points.push({ x: Math.round(x), y: Math.round(y), onCurve });
  const close = () => {
    if (points.length > 0 && ends.at(-1) !== points.length - 1) ends.push(points.length - 1);
  };
  for (const { command, args } of commands) {
    if (command === "moveTo") {
      close();
      add(args[0], args[1]);
    } else if (command === "lineTo") add(args[0], args[1]);
    else if (command === "quadraticCurveTo") {
      add(args[0], args[1], false);
      add(args[2], args[3]);
    }
  }
  close();
  return { points, ends };
}
