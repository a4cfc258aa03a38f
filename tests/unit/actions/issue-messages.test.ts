import { expect, test } from "vitest";
import * as z from "zod";
import { wordFields } from "@/lib/actions/issue-messages";
import {
  choice,
  choices,
  count,
  date,
  email,
  money,
  number,
  percent,
  text,
  time,
  yesNo,
} from "@/lib/answers/kinds";

function said(schema: z.ZodType, value: unknown): string | undefined {
  const parsed = z.strictObject({ it: schema }).safeParse({ it: value }, { reportInput: true });
  return parsed.success ? undefined : wordFields(parsed.error)["it"]?.[0];
}

test.each([
  ["nothing", text(), undefined, "Answer this."],
  ["an empty text", text(), "", "Answer this."],
  ["a number as text", text(), 4, "Write it as text."],
  ["a short text", text(5), "abc", "Write at least 5 characters."],
  ["a long text", text(1, 10), "a".repeat(12), "Write 10 characters or fewer. There are 12 now."],
  [
    "a hidden character",
    text(),
    "a\u202Eb",
    "Remove the hidden character U+202E. It changes what a reader sees.",
  ],
  ["half a cent", money(), 10.5, "Use a whole number, such as 12."],
  ["money as text", money(), "10", "Use a number, such as 12."],
  ["a negative count", count(), -1, "Use 0 or more."],
  ["a large number", number(0, 24), 25, "Use 24 or less."],
  ["two decimals of a percent", percent(), 12.55, "Use one decimal at most, such as 12.5."],
  ["not a number", number(), Number.NaN, "Use a number, such as 12."],
  [
    "a day that does not exist",
    date(),
    "2027-02-30",
    "Use a date that exists, as YYYY-MM-DD, such as 2027-01-31.",
  ],
  ["an hour that does not exist", time(), "25:00", "Use the form shown beside the question."],
  ["perhaps", yesNo(), "perhaps", "Choose yes or no."],
  [
    "a choice that is not offered",
    choice("c", ["a", "b"]),
    "c",
    "Choose one of the answers offered.",
  ],
  ["no choice at all", choices("c", ["a", "b"]), [], "Choose at least 1 thing."],
  ["half an address", email(), "name@", "Use a mail address, such as name@example.org."],
])("%s is told what to do", (_, schema, value, words) => {
  expect(said(schema, value)).toBe(words);
});

test("an unknown key is named, even one that objects have by birth", () => {
  const parsed = z.strictObject({}).safeParse(JSON.parse('{"__proto__": 1, "toString": 2}'));

  expect(parsed.error && wordFields(parsed.error)).toEqual({
    "": ["There is no question called __proto__, toString."],
  });
});
