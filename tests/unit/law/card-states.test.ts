import { describe, expect, it } from "vitest";
import type { Affirmation } from "@/lib/answers/answer-file";
import { withFigures } from "@/lib/answers/figures";
import { cardSha256 } from "@/lib/law/card-sha256";
import { type CardState, cardStates } from "@/lib/law/card-states";
import { staleRules } from "@/lib/law/stale-rules";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "@/tests/support/example-file";

const { law: pack, conditions } = loadTemplates();
const signingDay = "2026-12-15";

function statesOf(
  affirmations: readonly Affirmation[],
  checklist: { id: string; trainingDate?: string; evidence?: string }[] = [],
): Map<string, CardState> {
  const { answers } = exampleFile("ex-a");
  const whole = withFigures({ ...answers, law: { ...answers.law, checklist } });
  const states = cardStates(pack, conditions, whole, affirmations, signingDay);
  return new Map(states.map((state) => [state.card.id, state]));
}

const knows = (party: "A" | "B", valueSha256?: string): Affirmation => ({
  address: "law.cards.K04",
  party,
  person: "Somebody",
  at: "2026-12-14T20:00:00Z",
  ...(valueSha256 === undefined ? {} : { valueSha256 }),
});

describe("the law cards of a draft", () => {
  it("are those that its money, type and setting call for, with the reason", () => {
    const states = statesOf([]);

    expect([...states.keys()]).toEqual(expect.arrayContaining(["K03", "K14", "K36", "K37", "K38"]));
    expect(states.has("K35")).toBe(false);
    expect(states.has("K40")).toBe(false);
    expect(states.get("K37")?.appliesBecause).toContain("subsidy");
    expect(states.get("K50")?.appliesBecause).toBeNull();
  });

  it("are settled one by one, when both parties know the card", () => {
    expect(statesOf([knows("A")]).get("K04")?.settled).toBe(false);

    const states = statesOf([knows("A"), knows("B")]);
    expect(states.get("K04")?.settled).toBe(true);
    expect([...states.values()].filter(({ settled }) => settled)).toHaveLength(1);
  });

  it("ask again when the card reads differently", () => {
    const card = pack.cards.find(({ id }) => id === "K04");
    if (!card) throw new Error("K04 is missing");
    const known = cardSha256(card);
    const other = cardSha256({ ...card, mustKnow: "Something else." });

    expect(statesOf([knows("A", known), knows("B", known)]).get("K04")?.settled).toBe(true);
    expect(statesOf([knows("A", known), knows("B", other)]).get("K04")?.settled).toBe(false);
    expect(cardSha256({ ...card, checkedOn: "2027-01-01", clauses: ["c48-law"] })).toBe(known);
  });

  it.each([
    ["2027-02-13", "Signed list", true],
    ["2027-02-14", "Signed list", false],
    ["2027-01-29", undefined, false],
  ])(
    "are settled by a day within 60 days with proof: %s, %s",
    (trainingDate, evidence, settled) => {
      const row = { id: "K04", trainingDate, ...(evidence === undefined ? {} : { evidence }) };

      expect(statesOf([], [row]).get("K04")?.settled).toBe(settled);
    },
  );
});

describe("the parties' own rules", () => {
  it("are old when they were checked more than 180 days ago", () => {
    const answers = {
      law: {
        stateRules: [
          { id: "old", topic: "Licensing", checkedOn: "2026-06-17" },
          { id: "fresh", topic: "Subsidy", checkedOn: "2026-06-18" },
        ],
        funderRules: [{ id: "grant", topic: "Grant", checkedOn: "2025-12-15" }],
      },
    };

    expect(staleRules(answers, "2026-12-15").map(({ address, days }) => [address, days])).toEqual([
      ["law.stateRules.old", 181],
      ["law.funderRules.grant", 365],
    ]);
  });
});
