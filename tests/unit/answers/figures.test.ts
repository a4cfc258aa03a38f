import { expect, test } from "vitest";
import { figuresOf, withFigures } from "@/lib/answers/figures";

const twoPhases = [
  { id: "p1", start: "2027-01-01", end: "2027-03-31", slots: 12 },
  { id: "p2", start: "2027-04-01", end: "2027-12-31", slots: 24 },
];

test("slot-months times rate plus lump sums is the base total", () => {
  const figures = figuresOf({
    start: { phases: twoPhases },
    comp: {
      model: "per_child_rate",
      ratePerSlotCents: 115_000,
      lumpSums: [
        { id: "a", amountCents: 1_500_000 },
        { id: "b", amountCents: 4_200_000 },
        { id: "c", amountCents: 780_000 },
      ],
      reserve: { capCents: 2_952_000 },
    },
  });

  expect(figures).toMatchObject({
    slotMonths: 252,
    slotAmountCents: 28_980_000,
    lumpSumTotalCents: 6_480_000,
    baseTotalCents: 35_460_000,
    notToExceedCents: 38_412_000,
  });
});

test("a true-up is the allocation share less what was already paid", () => {
  const figures = figuresOf({
    comp: {
      model: "cost_share_trueup",
      allocationPctA: 50,
      sharedCosts: [
        { id: "a", paidBy: "A", amountCents: 9_540_000 },
        { id: "b", paidBy: "B", amountCents: 18_900_000 },
      ],
    },
  });

  expect(figures).toMatchObject({
    shareACents: 14_220_000,
    trueUpCents: 4_680_000,
    baseTotalCents: 4_680_000,
  });
});

test("the match is a share of the total, not of the federal part", () => {
  const figures = figuresOf({ match: { federalBaseCents: 38_412_000, requiredPct: 20 } });

  expect(figures.matchRequiredCents).toBe(9_603_000);
});

test("a figure with a missing part is absent, never zero", () => {
  const figures = figuresOf({ comp: { model: "per_child_rate", ratePerSlotCents: 115_000 } });

  expect(figures).not.toHaveProperty("slotMonths");
  expect(figures).not.toHaveProperty("baseTotalCents");
});

test("computed fields are filled only where nothing was stated", () => {
  const answers = withFigures({
    sched: { hoursPerDay: 10, daysPerYear: 245 },
    match: { federalBaseCents: 100_000, requiredPct: 20, requiredCents: 1 },
  });

  expect(answers.sched?.hoursPerYear).toBe(2450);
  expect(answers.match?.requiredCents).toBe(1);
});
