import { expect, test } from "vitest";
import { readSvgPath } from "@/lib/pdf/sheets/svg-path";

test("a drawing is moved to its own corner and keeps its size", () => {
  const path = readSvgPath("M 10 20 L 30 20 L 30 60");

  expect(path).toEqual({ d: "M0 0 L20 0 L20 40", width: 20, height: 40 });
});

test("relative steps and quadratic curves become absolute and cubic", () => {
  const path = readSvgPath("m5 5 l10 0 q3 3 6 0 z");

  expect(path?.d).toBe("M0 0 L10 0 C12 2 14 2 16 0 Z");
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
