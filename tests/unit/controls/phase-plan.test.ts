import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phaseGaps, startsSmall, suggestedPhases } from "@/lib/controls/phase-plan";
import { exampleFile } from "@/tests/support/example-file";

const YEAR = { start: "2027-01-01", end: "2027-12-31" };

describe("phases on a timeline", () => {
  it("find no fault with the phases of the worked examples", () => {
    for (const name of ["ex-a", "ex-b", "ex-c"] as const) {
      const { start } = exampleFile(name).answers;
      expect(phaseGaps(start?.phases ?? [], null), name).toEqual([]);
    }
  });

  it("name the days that nobody covers, that two cover, and that lie outside", () => {
    const found = phaseGaps(
      [
        { id: "a", start: "2026-12-01", end: "2027-03-31" },
        { id: "b", start: "2027-04-15", end: "2027-09-30" },
        { id: "c", start: "2027-09-01", end: "2027-12-31" },
      ],
      YEAR,
    );

    expect(found).toEqual([
      { kind: "early", phaseId: "a", from: "2026-12-01", to: "2027-01-01" },
      { kind: "gap", phaseId: "b", from: "2027-04-01", to: "2027-04-14" },
      { kind: "overlap", phaseId: "c", from: "2027-09-01", to: "2027-09-30" },
    ]);
  });
});

describe("a suggestion of phases", () => {
  it("starts with half of the slots for a short time and ends with all of them", () => {
    expect(suggestedPhases(YEAR, 24, 2, 50)).toEqual([
      { start: "2027-01-01", end: "2027-03-31", slots: 12 },
      { start: "2027-04-01", end: "2027-12-31", slots: 24 },
    ]);
  });

  it("always covers the whole term without a gap, and never begins with more than its share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 500 }),
        fc.integer({ min: 2, max: 4 }),
        (slots, count) => {
          const phases = (suggestedPhases(YEAR, slots, count, 50) ?? []).map((phase, index) => ({
            id: String(index),
            ...phase,
          }));

          expect(phaseGaps(phases, YEAR)).toEqual([]);
          expect(phases.at(-1)).toMatchObject({ end: YEAR.end, slots });
          expect(startsSmall(phases, slots, 50)?.small).toBe(true);
        },
      ),
    );
  });

  it("does not press three phases into two months", () => {
    expect(suggestedPhases({ start: "2027-01-01", end: "2027-02-28" }, 8, 3, 50)).toBeNull();
  });
});
