import { describe, expect, it } from "vitest";
import { beliefsApart } from "@/components/controls/beliefs-apart";
import type { Answers } from "@/lib/answers/schema";

const theirs: Answers = {
  vision: { philosophy: [{ id: "b", statement: "Babies need calm days.", party: "B" }] },
};
const both: Answers = {
  vision: {
    philosophy: [
      { id: "b", statement: "Babies need calm days.", party: "B" },
      { id: "a", statement: "Families teach first of all.", party: "A" },
    ],
  },
};

describe("beliefs written apart", () => {
  it("keeps the other side's beliefs from a side that has not written yet", () => {
    const { shown, withheld } = beliefsApart(theirs, "beliefs", "A");

    expect(withheld).toBe(1);
    expect(JSON.stringify(shown)).not.toContain("calm");
  });

  it("shows both as soon as this side has one of its own", () => {
    expect(beliefsApart(both, "beliefs", "A")).toEqual({ shown: both, withheld: 0 });
    expect(beliefsApart(theirs, "beliefs", "B")).toEqual({ shown: theirs, withheld: 0 });
  });

  it("touches no other page", () => {
    expect(beliefsApart(theirs, "payment-plan", "A").withheld).toBe(0);
    expect(beliefsApart(theirs, undefined, "A").shown).toBe(theirs);
  });
});
