import { describe, expect, it } from "vitest";
import { found, lawCard, lawLimit } from "@/tests/unit/templates/check/small-templates";

const PACK = "law/us-2026.11-draft";

describe("checking a rule pack", () => {
  it("finds a card that names a clause, a number or a change that is not there", () => {
    const card = lawCard("K01", ", limits: [a.days], register: [R9]").replace("c01-parties", "c99-none");

    expect(found({ [`${PACK}/cards.yaml`]: card })).toEqual([
      `${PACK}/cards.yaml:1: No clause is named c99-none`,
      `${PACK}/cards.yaml:1: The rule pack has no limit a.days`,
      `${PACK}/cards.yaml:1: The register has no change R9`,
    ]);
  });

  it("finds a card that stands twice", () => {
    expect(found({ [`${PACK}/cards.yaml`]: lawCard("K01") + lawCard("K01") })).toEqual([
      `${PACK}/cards.yaml:2: K01 stands here twice`,
    ]);
  });

  it("finds a mark without its source, by the line of the card", () => {
    const card = lawCard("K01") + lawCard("K02").replace("mark: memory", "mark: seen");

    expect(found({ [`${PACK}/cards.yaml`]: card })).toContain(
      `${PACK}/cards.yaml:2: 1.provenance.0: seen names its sources, and only seen has any`,
    );
  });

  it("finds two numbers of one key for the same day, but not one after the other", () => {
    const limits = (from: string) =>
      lawLimit("a.days", 1, ", effectiveTo: 2024-10-01") + lawLimit("a.days", 2, `, effectiveFrom: ${from}`);

    expect(found({ [`${PACK}/limits.yaml`]: limits("2024-10-01") })).toEqual([]);
    expect(found({ [`${PACK}/limits.yaml`]: limits("2024-09-30") })).toEqual([
      `${PACK}/limits.yaml:2: a.days has two numbers for one day`,
    ]);
  });
});
