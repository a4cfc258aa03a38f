import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINE_WIDTH, wrapText } from "@/lib/document/wrap-text";

describe("wrapping text", () => {
  it("leads the first line and indents the rest", () => {
    const wrapped = wrapText("word ".repeat(30), { first: "(a) ", rest: "    " });

    const [first = "", second = ""] = wrapped.split("\n");
    expect(first.startsWith("(a) word")).toBe(true);
    expect(second.startsWith("    word")).toBe(true);
  });

  it("keeps a line break that a person typed", () => {
    expect(wrapText("one\ntwo")).toBe("one\ntwo");
  });

  it("loses no word and breaks lines only where words allow", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,120}$/), { minLength: 1 }), (words) => {
        const lines = wrapText(words.join(" ")).split("\n");

        expect(lines.join(" ").split(" ")).toEqual(words);
        expect(lines.every((line) => line.length <= LINE_WIDTH || !line.includes(" "))).toBe(true);
      }),
    );
  });
});
