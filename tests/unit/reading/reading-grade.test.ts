import { describe, expect, test } from "vitest";
import { readingGrade, sentencesOf } from "@/lib/reading/reading-grade";

describe("the school grade of a text", () => {
  test("is low for short words in short sentences", () => {
    expect(readingGrade("We feed the kids. We play with them. They nap at noon.")).toBeLessThan(3);
  });

  test("is high for long words in long sentences", () => {
    expect(
      readingGrade(
        "Comprehensive interdisciplinary collaboration facilitates individualized developmental continuity for participating children.",
      ),
    ).toBeGreaterThan(12);
  });

  test("follows Flesch and Kincaid: ten words of one syllable in two sentences are below grade one", () => {
    // 0.39 × (10 / 2) + 11.8 × (10 / 10) − 15.59 = −1.84
    expect(readingGrade("The cat sat on it. The dog ran to us.")).toBeCloseTo(-1.84, 2);
  });

  test("is 0 where there are no words", () => {
    expect(readingGrade(" 12 % \n")).toBe(0);
  });
});

test("sentences end where people end them, and at each new line", () => {
  expect(sentencesOf("Call at 7 a.m. sharp. Then wait.\nCome back")).toHaveLength(3);
});
