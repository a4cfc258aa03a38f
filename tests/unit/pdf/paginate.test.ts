import fc from "fast-check";
import { expect, test } from "vitest";
import { paginate } from "@/lib/pdf/layout/paginate";
import type { Strip } from "@/lib/pdf/layout/strip";

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  space: 0,
  keep: false,
  marks: [],
  ...more,
});

test("strips that keep together move to the next page as one", () => {
  const pages = paginate([strip(60), strip(30, { keep: true }), strip(30)], 100);

  expect(pages.map((page) => page.length)).toEqual([1, 2]);
});

test("white space above is dropped at the top of a page", () => {
  const pages = paginate([strip(90), strip(50, { space: 20 })], 100);

  expect(pages[1]?.[0]?.top).toBe(0);
});

test("every strip lands on a page once, in order, and none beyond its foot", () => {
  const strips = fc.array(
    fc.record({
      height: fc.integer({ min: 1, max: 80 }),
      space: fc.integer({ min: 0, max: 20 }),
      keep: fc.boolean(),
    }),
  );

  fc.assert(
    fc.property(strips, (given) => {
      const all = given.map((part) => strip(part.height, part));

      const placed = paginate(all, 100).flat();

      expect(placed.map((one) => one.strip)).toEqual(all);
      expect(placed.every((one) => one.top + one.strip.height <= 100)).toBe(true);
    }),
  );
});
