import { describe, expect, test } from "vitest";
import { nextPlace, type Outline, outlineWith } from "@/components/provisions/outline";

const clause = (id: string, shown = true) => ({ id, title: `Title ${id}`, shown });
const outline: Outline = [
  { id: "a", title: "Foundation", clauses: [clause("c01"), clause("c02")] },
  { id: "b", title: "Money", clauses: [clause("c39"), clause("c40", false)] },
  { id: "c", title: "Buses", clauses: [clause("c30", false)] },
];
const own = (after: string | null) => ({ id: "trips", title: "Field trips", after });
const standsBelow = (after: string | null) =>
  outlineWith(outline, [own(after)])
    .flatMap((article) => [article, ...article.clauses])
    .find((line) => line.own.length > 0)?.id;

describe("a clause of the parties' own in the outline", () => {
  test("stands after the clause that it names", () => {
    expect(standsBelow("c01")).toBe("c01");
  });

  test("stands after the last clause of its article when it names the article or an absent clause", () => {
    expect([standsBelow("a"), standsBelow("c40")]).toEqual(["c02", "c39"]);
  });

  test("keeps an article in sight that has no other clause", () => {
    expect(standsBelow("c30")).toBe("c");
    expect(outlineWith(outline, []).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("stands nowhere yet without a place", () => {
    expect(standsBelow(null)).toBeUndefined();
  });
});

describe("moving it place by place", () => {
  test("goes through every clause that is there, and ends at both ends", () => {
    expect([nextPlace(outline, "c02", 1), nextPlace(outline, "c02", -1)]).toEqual(["c39", "c01"]);
    expect([nextPlace(outline, "c39", 1), nextPlace(outline, "c01", -1)]).toEqual([null, null]);
  });

  test("leaves an article without clauses for its neighbors", () => {
    expect([nextPlace(outline, "c30", -1), nextPlace(outline, "c30", 1)]).toEqual(["c39", null]);
  });

  test("begins at the first place, or at the last, from nowhere", () => {
    expect([nextPlace(outline, null, 1), nextPlace(outline, null, -1)]).toEqual(["c01", "c39"]);
  });
});
