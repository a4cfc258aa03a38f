import { describe, expect, it } from "vitest";
import { clause, found, lawLimit } from "@/tests/unit/templates/check/small-templates";

const C2 = "clauses/c02-money.md";
const LINKS = "As [the rows](#s01-rows) and [pay](#c03-pay) say.";

/** Clause C2, which prints only if money moves, with these points and this text. */
function withPoints(must: string, body: string): Record<string, string> {
  return { [C2]: clause("c02-money", `[]\nmust:\n${must}`, `${body} ${LINKS}`) };
}

describe("what a text must state", () => {
  it("is found missing at its own line when no passage is marked with it", () => {
    const planted = withPoints("  - { id: rate, says: the rate }\n  - { id: unit, says: the unit }", '{% states id="unit" /%}For each slot.');

    expect(found(planted)).toEqual([
      `${C2}:6: No passage states "the rate": mark one {% states id="rate" /%}`,
    ]);
  });

  it("is found missing where the answers leave out every passage that states it", () => {
    const planted = withPoints(
      "  - { id: rate, says: the rate }",
      '{% when test="rate-model" %}{% states id="rate" /%}The rate is agreed.{% /when %}',
    );

    expect(found(planted)).toEqual([`${C2}:6: There are answers for which no passage states "the rate"`]);
  });

  it("is complete when both sides of a condition state it, or the point has that condition itself", () => {
    const both = '{% when test="rate-model" %}{% states id="rate" /%}A rate.{% else /%}{% states id="rate" /%}A price.{% /when %}';
    const one = '{% when test="rate-model" %}{% states id="rate" /%}A rate.{% /when %}';

    expect(found(withPoints("  - { id: rate, says: the rate }", both))).toEqual([]);
    expect(found(withPoints("  - { id: rate, says: the rate, when: rate-model }", one))).toEqual([]);
  });

  it("has no mark that the front matter does not know, and no unknown condition", () => {
    expect(found(withPoints("  []", '{% states id="price" /%}The price.'))).toEqual([
      `${C2}:8: States price, which "must" above does not list`,
    ]);
    expect(found(withPoints("  - { id: rate, says: the rate, when: never }", '{% states id="rate" /%}A rate.'))).toEqual([
      `${C2}:6: Unknown condition: never`,
    ]);
  });
});

describe("a number of the law", () => {
  const PACK = { "law/us-2026.11-draft/limits.yaml": lawLimit("privacy.inspection_days", 45) + lawLimit("audit.single_threshold_cents", 100) };

  it("prints only when the rule pack has it", () => {
    const body = '{% count($limits.privacy.inspection_days, "day") %} and {% count($limits.privacy.unknown_days, "day") %}.';

    expect(found({ ...PACK, ...withPoints("  []", body) })).toEqual([`${C2}:8: The rule pack has no limit privacy.unknown_days`]);
  });

  it("may stand in a condition, by the key that the rule pack has", () => {
    const over = (key: string) =>
      `- { id: money-flows, says: money moves, test: { not: { eq: [agreement.type, mou_no_funds] } } }
- { id: rate-model, says: much is paid, test: { gt: [comp.ratePerSlotCents, { limit: ${key} }] } }
`;

    expect(found({ ...PACK, "conditions.yaml": over("audit.single_threshold_cents") })).toEqual([]);
    expect(found({ ...PACK, "conditions.yaml": over("audit.unknown") }).at(0)).toMatch(
      /^conditions.yaml:2: 1.test: /,
    );
  });
});
