import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { indirectBase } from "@/lib/controls/indirect-base";
import { layerTable } from "@/lib/controls/layer-table";
import { matchLedger, valuesToFill } from "@/lib/controls/match-ledger";
import { exampleFile } from "@/tests/support/example-file";

const CUSHION_PCT = 5;

describe("the base of indirect costs", () => {
  const budget: Answers = {
    comp: {
      budgetLines: [
        { id: "a", category: "Wages", amountCents: 10_000_000 },
        { id: "b", category: "Rent", amountCents: 3_040_000, outsideBaseCents: 3_040_000 },
        { id: "c", category: "Indirect", amountCents: 1_500_000, isIndirect: true },
      ],
    },
    cost: { indirectRatePct: 15 },
  };

  it("leaves out what is marked, and takes the rate of the rest", () => {
    expect(indirectBase(budget)).toMatchObject({
      directCents: 13_040_000,
      excludedCents: 3_040_000,
      baseCents: 10_000_000,
      amountCents: 1_500_000,
      budgetedCents: 1_500_000,
    });
  });

  it("takes what was stated for all lines where none says it, and comes to the worked example", () => {
    const { answers } = exampleFile("ex-b");

    expect(indirectBase(answers)).toMatchObject({
      baseCents: answers.cost?.mtdcBaseCents,
      amountCents: answers.cost?.indirectAmountCents,
      budgetedCents: answers.cost?.indirectAmountCents,
    });
  });

  it("waits for a rate, and for lines", () => {
    expect(indirectBase({ comp: { budgetLines: [{ id: "a" }] } })?.amountCents).toBeUndefined();
    expect(indirectBase({})).toBeNull();
  });
});

describe("the match ledger", () => {
  it("agrees with the match of the worked example", () => {
    const answers = withFigures(exampleFile("ex-a").answers);

    const ledger = matchLedger(answers, CUSHION_PCT);

    expect(ledger.requiredCents).toBe(answers.figures.matchRequiredCents);
    expect(ledger.pledgedCents).toBe(answers.figures.matchPledgedCents);
    expect(ledger.rows.at(-1)?.pledgedSoFarCents).toBe(ledger.pledgedCents);
    expect(["thin", "enough"]).toContain(ledger.verdict);
  });

  it("says why a contribution does not count", () => {
    const ledger = matchLedger(
      {
        match: { federalBaseCents: 40_000, requiredPct: 20 },
        contrib: [
          { id: "a", countsAsMatch: true, federalSourced: true, valueCents: 9000 },
          { id: "b", countsAsMatch: true },
          { id: "c", valueCents: 500 },
          { id: "d", countsAsMatch: true, valueCents: 9999 },
        ],
      },
      CUSHION_PCT,
    );

    expect(ledger.rows.map(({ out }) => out)).toEqual(["federal", "unvalued", "notCounted", null]);
    expect(ledger).toMatchObject({ requiredCents: 10_000, pledgedCents: 9999, verdict: "short" });
  });

  it("fills in quantity times value, and only where it differs", () => {
    const contrib: Answers["contrib"] = [
      { id: "a", qty: 1500, unitValueCents: 2200 },
      { id: "b", qty: 2, unitValueCents: 300, valueCents: 600 },
      { id: "c", valueCents: 700 },
    ];

    expect(valuesToFill({ contrib })).toEqual([{ id: "a", valueCents: 3_300_000 }]);
  });
});

describe("the table of sources", () => {
  it("expects of each source in the worked example what rate and units come to", () => {
    const { rows } = layerTable(exampleFile("ex-a").answers);

    expect(rows.length).toBeGreaterThan(1);
    for (const { source, expectedCents, computedCents, twice } of rows) {
      expect(computedCents, source).toBe(expectedCents);
      expect(twice, source).toBeNull();
    }
  });

  it("finds what is paid twice and what nobody pays", () => {
    const table = layerTable({
      layer: {
        costPoolCents: 1000,
        sources: [
          { id: "a", source: "Subsidy", covers: "Basic care", expectedCents: 300 },
          { id: "b", source: "Fees", covers: "basic care ", expectedCents: 200 },
        ],
      },
    });

    expect(table.rows[1]?.twice).toEqual({ with: "Subsidy" });
    expect(table).toMatchObject({ totalCents: 500, gapCents: 500 });
  });
});
