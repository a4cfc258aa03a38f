import { describe, expect, it } from "vitest";
import { compareWords } from "@/lib/i18n/compare-words";

const compare = (
  english: Record<string, string>,
  translated: Record<string, string>,
  same: Record<string, string> = {},
) =>
  compareWords(
    new Map(Object.entries(english)),
    new Map(Object.entries(translated)),
    same,
    true,
  ).map(({ message }) => message);

describe("a translation", () => {
  it("that says every word has no problem", () => {
    expect(compare({ a: "One {x}", b: "Two" }, { a: "Uno {x}", b: "Dos" })).toEqual([]);
  });

  it.each([
    ["lacks a word", { a: "One" }, {}, "a is missing: “One”"],
    ["has a word too many", {}, { a: "Uno" }, "a has no English"],
    ["left a word as it was", { a: "One" }, { a: "One" }, "a is still English: “One”"],
    [
      "fills in something else",
      { a: "{count} rows" },
      { a: "{cuenta} filas" },
      "a: different places (missing: {count}; extra: {cuenta})",
    ],
    [
      "forgets the plural",
      { a: "{n, plural, one {# row} other {# rows}}" },
      { a: "{n} filas" },
      "a: different places (missing: plural n; extra: {n})",
    ],
    [
      "forgets a case",
      { a: "{who, select, A {we} other {they}}" },
      { a: "{who, select, other {ellos}}" },
      "a: different places (missing: who is A; extra: none)",
    ],
    [
      "drops a tag",
      { a: "<b>x y</b>" },
      { a: "zz" },
      "a: different places (missing: <b>; extra: none)",
    ],
  ])("that %s is named", (_, english, translated, message) => {
    expect(compare(english, translated)).toEqual([message]);
  });

  it("that is broken is named, not thrown", () => {
    expect(compare({ a: "One" }, { a: "Uno {" })[0]).toMatch(/^a: not a message/);
  });

  it("may leave a name as it is, with a reason, and only while it is the same", () => {
    expect(compare({ a: "Head Start" }, { a: "Head Start" }, { a: "a name" })).toEqual([]);
    expect(compare({ a: "Head Start" }, { a: "Otro" }, { a: "a name" })).toHaveLength(1);
  });

  it("need not change what has no words", () => {
    expect(compare({ a: "{a}: {b}", b: "93.600" }, { a: "{a}: {b}", b: "93.600" })).toEqual([]);
  });
});
