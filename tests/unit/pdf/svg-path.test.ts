import { expect, test } from "vitest";
import { readSvgPath } from "@/lib/pdf/draw/svg-path";

test("a drawing is moved to its own corner and keeps its size", () => {
  const path = readSvgPath("M 10 20 L 30 20 L 30 60");

  expect(path).toEqual({ operators: "0 0 m 20 0 l 20 40 l", width: 20, height: 40 });
});

test("relative steps and quadratic curves become PDF's own", () => {
  const path = readSvgPath("m5 5 l10 0 q3 3 6 0 z");

  expect(path?.operators).toBe("0 0 m 10 0 l 12 2 14 2 16 0 c h");
});

test.each([
  "",
  "M 1",
  "M 0 0 ET (x) Tj",
  "M 0 0 A 1 1 0 0 0 2 2",
  "M 0 0 L NaN 3",
  "L".repeat(70_000),
])("what is not a drawing is refused: %.20s", (d) => {
  expect(readSvgPath(d)).toBeNull();
});
