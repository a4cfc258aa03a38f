import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import { packChanges } from "@/lib/law/pack-changes";
import type { RulePack } from "@/lib/law/pack";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "@/tests/support/example-file";

const { law: old, conditions } = loadTemplates();
const answers = withFigures(exampleFile("ex-a").answers);

/** A second pack, planted: a card that applies and one that does not read differently, a number moves. */
const planted: RulePack = {
  ...old,
  id: "us-2027.06",
  digest: "another",
  cards: old.cards.map((card) =>
    card.id === "K11" || card.id === "K40" ? { ...card, mustKnow: "It asks for more now." } : card,
  ),
  limits: old.limits.map((limit) =>
    limit.key === "ersea.vacancy_days" || limit.key === "purchase.micro_cents"
      ? { ...limit, value: limit.value + 1 }
      : limit,
  ),
};

describe("a newer rule pack", () => {
  it("shows what it changes in this draft, before and after, and the sections that it touches", () => {
    const changes = packChanges(old, planted, conditions, answers);

    expect(changes).toMatchObject([
      { kind: "card", id: "K11", after: { mustKnow: "It asks for more now." } },
      { kind: "limit", id: "ersea.vacancy_days", before: { value: 30 }, after: { value: 31 } },
    ]);
    expect(changes.map(({ clauses }) => clauses)).toEqual([["c23-safety"], ["c20-enrollment"]]);
  });

  it("shows a card that it adds or takes away", () => {
    const without = {
      ...planted,
      cards: old.cards.filter(({ id }) => id !== "K03"),
      limits: old.limits,
    };

    expect(packChanges(old, without, conditions, answers)).toMatchObject([
      { kind: "card", id: "K03", after: null },
    ]);
  });

  it("changes nothing when it only looked again", () => {
    const again = {
      ...old,
      cards: old.cards.map((card) => ({ ...card, checkedOn: "2027-06-01" })),
    };

    expect(packChanges(old, old, conditions, answers)).toEqual([]);
    expect(packChanges(old, again, conditions, answers)).toEqual([]);
  });
});
