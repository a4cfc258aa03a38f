import { describe, expect, it } from "vitest";
import { holds, passes } from "@/lib/document/conditions";
import type { Test } from "@/lib/document/source";

const answers = {
  type: "mou",
  sources: ["HS", "CCDF"],
  amount: 500,
  rows: [
    { id: "r1", owner: "A" },
    { id: "r2", owner: "B" },
  ],
  empty: { name: "" },
};

describe("a condition", () => {
  it.each<[Test, boolean]>([
    [{ eq: ["type", "mou"] }, true],
    [{ eq: ["type", "other"] }, false],
    [{ in: ["type", ["other", "mou"]] }, true],
    [{ includes: ["sources", "CCDF"] }, true],
    [{ includes: ["sources", "EHS"] }, false],
    [{ some: ["rows", { eq: ["owner", "B"] }] }, true],
    [{ some: ["rows", { eq: ["owner", "C"] }] }, false],
    [{ rows: ["rows", 2] }, true],
    [{ rows: ["rows", 3] }, false],
    [{ present: "amount" }, true],
    [{ present: "empty" }, false],
    [{ gt: ["amount", 500] }, false],
    [{ gte: ["amount", 500] }, true],
    [{ lt: ["amount", 501] }, true],
    [{ lte: ["amount", 499] }, false],
    [{ all: [{ present: "type" }, { present: "missing" }] }, false],
    [{ any: [{ present: "type" }, { present: "missing" }] }, true],
    [{ not: { present: "missing" } }, true],
  ])("%j is %s of these answers", (test, expected) => {
    expect(passes(test, answers, {})).toBe(expected);
  });

  it("may name another condition", () => {
    const conditions = {
      moneyless: {
        id: "moneyless",
        says: "no money",
        test: { not: { is: "money" } } as Test,
        line: 1,
      },
      money: { id: "money", says: "money", test: { present: "amount" } as Test, line: 2 },
    };

    expect(holds(conditions, "moneyless", answers)).toBe(false);
  });

  it("stops the program when nobody named it", () => {
    expect(() => holds({}, "unheard-of", answers)).toThrow("No condition is named unheard-of");
  });
});
