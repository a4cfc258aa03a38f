import { expect, test } from "vitest";
import { moneyByMonth, moneyBySource } from "@/lib/pictures/money";
import { exampleFile } from "@/tests/support/example-file";

test("EX-A's payments, month by month, come to its base total", () => {
  const months = moneyByMonth(exampleFile("ex-a").answers);

  expect(months[0]).toEqual({
    month: "2027-01",
    cents: 3_230_000,
    payments: ["Start-up", "January 2027"],
  });
  expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
  expect(months.reduce((sum, { cents }) => sum + cents, 0)).toBe(35_460_000);
});

test("the layers say where money comes from; without them the funding streams do", () => {
  const { answers } = exampleFile("ex-a");
  const { layer: _, ...withoutLayers } = answers;

  expect(moneyBySource(answers).map(({ cents }) => cents)).toEqual([
    28_980_000, 12_054_000, 2_898_000,
  ]);
  expect(moneyBySource(withoutLayers)).toContainEqual(
    expect.objectContaining({ source: "CCDF", cents: 12_054_000 }),
  );
});

test("an empty draft has no money to show", () => {
  expect(moneyBySource({})).toEqual([]);
  expect(moneyByMonth({})).toEqual([]);
});
