import { expect, test } from "vitest";
import { dutiesByArea, sidesOf } from "@/lib/pictures/duties";
import { exampleFile } from "@/tests/support/example-file";

test("duties are counted by area and owner, and both ways of counting agree", () => {
  const { answers } = exampleFile("ex-a");
  const areas = dutiesByArea(answers);
  const sides = sidesOf(answers);

  expect(areas.reduce((sum, { A }) => sum + A, 0)).toBe(sides.A.duties);
  expect(areas.reduce((sum, { B }) => sum + B, 0)).toBe(sides.B.duties);
  expect(areas.find(({ area }) => area === "enrollment")).toMatchObject({ A: 1 });
});

test("each side's own words stay on its side", () => {
  const { A, B } = sidesOf(exampleFile("ex-a").answers);

  expect(A.gets).toEqual(["Licensed infant and toddler places close to where families live"]);
  expect(B.givesUp).toEqual([
    "Providers open their homes to visits every two weeks, some without notice",
  ]);
});

test("a row without an owner counts for nobody", () => {
  expect(dutiesByArea({ exp: [{ id: "E1", area: "health" }] })).toEqual([]);
});
