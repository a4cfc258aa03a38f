import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPassages } from "@/lib/passages/cut-passages";
import { findPassages, indexPassages } from "@/lib/passages/find-passages";
import { plainWords } from "@/lib/passages/plain-words";

const EARLIER = `PARTNERSHIP AGREEMENT

Between the county and the homes.

ARTICLE 1
Payment

The county pays 1,150 dollars for each funded slot by the tenth day of the month.

Invoices come by the fifth.

# Meetings

We meet on the first Tuesday of each month at the library.

3. Screening and health

Every child is screened within forty-five days. The provider keeps the records.

Section 4. Ending the agreement

Either of us may end it with ninety days of notice, so that families find another place.`;

const index = indexPassages(cutPassages(EARLIER));
const headings = (names: string[], help: string[] = [], clauses: string[] = []) =>
  findPassages(index, { names, help, clauses }).map(({ heading }) => heading);

describe("a text is cut at its headings", () => {
  test("in capitals, numbered, or marked; two in a row are one", () => {
    expect(cutPassages(EARLIER).map(({ heading }) => heading)).toEqual([
      "PARTNERSHIP AGREEMENT",
      "ARTICLE 1",
      "Meetings",
      "3. Screening and health",
      "Section 4. Ending the agreement",
    ]);
  });

  test("and where it is long, between paragraphs", () => {
    const long = `# Rules\n\n${Array.from({ length: 12 }, () => "word ".repeat(60).trim()).join("\n\n")}`;

    const passages = cutPassages(long);

    expect(passages.length).toBeGreaterThan(2);
    for (const { heading, text } of passages) {
      expect(heading).toBe("Rules");
      expect(text.length).toBeLessThan(1600);
    }
  });

  test("without losing a word, whatever it says", () => {
    const line = fc.oneof(fc.string(), fc.constantFrom("# A title", "2. Pay", "PAYMENT", ""));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = plainWords(lines.join("\n"));
        const kept = cutPassages(text).flatMap(({ text: words }) => wordsOf(words));
        const all = wordsOf(text);

        let at = 0;
        for (const word of all) if (word === kept[at]) at += 1;
        expect(at).toBe(kept.length);
      }),
    );
  });
});

describe("beside a question stand the passages that concern it", () => {
  test.each([
    ["How will you pay?", "Payments", "ARTICLE 1"],
    ["When do you meet?", "Meetings", "Meetings"],
    ["How are children screened?", "Screening within, in days", "3. Screening and health"],
    ["How may the agreement end?", "Notice, in days", "Section 4. Ending the agreement"],
  ])("%s %s", (heading, label, expected) => {
    expect(headings([heading, label])[0]).toBe(expected);
  });

  test("and none, where nothing is about it", () => {
    expect(headings(["Which insurance does each of you carry?", "Coverage"])).toEqual([]);
  });

  test("at most three", () => {
    const many = indexPassages(cutPassages("# Payment\n\nWe pay the invoice.\n\n".repeat(9)));

    const found = findPassages(many, { names: ["Payment"], clauses: ["Payment"], help: [] });

    expect(found.length).toBeLessThanOrEqual(3);
  });
});

test("foreign text becomes plain lines: nothing hidden, nothing lost that is read", () => {
  expect(
    plainWords("\uFEFFPay\u00ADment\r\n\r\n\r\n\r\nn\u0303ino\u00A0uno \u202E\u0000end  \n"),
  ).toBe("Payment\n\nñino uno end");
});

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
