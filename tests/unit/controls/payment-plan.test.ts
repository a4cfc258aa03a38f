import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { paymentPlan, planTotalCents } from "@/lib/controls/payment-plan";
import { exampleFile } from "@/tests/support/example-file";

const MONTHLY = { every: "monthly", dueDay: 20, timing: "ahead" } as const;

const phased: Answers = {
  term: { startDate: "2027-01-01", endDate: "2027-12-31" },
  start: {
    phases: [
      { id: "p1", name: "Phase 1", start: "2027-01-01", end: "2027-03-31", slots: 12 },
      { id: "p2", name: "Phase 2", start: "2027-04-01", end: "2027-12-31", slots: 24 },
    ],
  },
  comp: {
    model: "per_child_rate",
    ratePerSlotCents: 115_000,
    lumpSums: [{ id: "s", purpose: "Start-up", amountCents: 1_500_000, due: "2026-12-21" }],
  },
};

describe("a payment plan", () => {
  it("pays each month what its phase's slots cost, and each fixed sum on its day", () => {
    const plan = paymentPlan(phased, MONTHLY);

    expect(plan).toHaveLength(13);
    expect(plan?.[0]).toMatchObject({
      due: "2026-12-21",
      amountCents: 1_500_000,
      purpose: "Start-up",
    });
    expect(plan?.[1]).toEqual({
      from: "2027-01-01",
      to: "2027-01-31",
      due: "2027-01-20",
      amountCents: 1_380_000,
      purpose: null,
      trigger: "Phase 1",
    });
    expect(plan?.at(-1)).toMatchObject({ due: "2027-12-20", amountCents: 2_760_000 });
  });

  it("gathers three months into one payment, due after them", () => {
    const plan = paymentPlan(phased, { every: "quarterly", dueDay: 5, timing: "after" });

    expect(plan?.map(({ due }) => due)).toEqual([
      "2026-12-21",
      "2027-04-05",
      "2027-07-05",
      "2027-10-05",
      "2028-01-05",
    ]);
  });

  it("comes to the base total of every worked example that moves money", () => {
    for (const name of ["ex-a", "ex-b", "ex-c"] as const) {
      const answers = withFigures(exampleFile(name).answers);
      const total = answers.comp?.baseTotalCents;

      const plan = paymentPlan(answers, MONTHLY);

      expect(plan === null ? null : planTotalCents(plan), name).toBe(total);
    }
  });

  it("divides any budget to the cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000 }), (baseTotalCents) => {
        const plan = paymentPlan(
          { ...phased, comp: { model: "cost_reimbursement", baseTotalCents } },
          MONTHLY,
        );

        expect(planTotalCents(plan ?? [])).toBe(baseTotalCents);
      }),
    );
  });

  it("waits until rate and phases are known", () => {
    expect(paymentPlan({ comp: { model: "per_child_rate" } }, MONTHLY)).toBeNull();
    expect(paymentPlan({}, MONTHLY)).toBeNull();
  });
});
