import { describe, expect, test } from "vitest";
import { loadHealthSources } from "@/lib/health/sources";
import { vagueWordsIn } from "@/lib/health/vague-words";
import { exampleFile } from "@/tests/support/example-file";

const { words } = loadHealthSources();
const found = (text: string) => vagueWordsIn(text, words).map((vague) => vague.found);

describe("a word that nobody can tell is met is found", () => {
  test.each([
    ["Report enrollment in a timely manner", ["in a timely manner"]],
    ["Provide adequate staff", ["adequate"]],
    ["Meet regularly", ["regularly"]],
    ["Support families", ["Support"]],
    ["Ensure that children are safe", ["Ensure"]],
    ["Send records ASAP", ["ASAP"]],
    ["Use reasonable efforts to fill slots", ["reasonable efforts"]],
    [
      "Work together on high-quality care as needed",
      ["as needed", "Work together", "high-quality"],
    ],
    ["Keep 12 slots filled. Coach homes as needed.", ["as needed"]],
    ["Respond promptly to all 6 homes", ["promptly"]],
    ["Hold regular meetings within the year", ["regular"]],
  ])("%s", (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });
});

describe("a sentence that says what it means is left alone", () => {
  test.each([
    "Answer in a timely way, within 5 business days",
    "Ensure that 24 slots are filled by April 30",
    "Ensure that 100% of children are screened within 45 days",
    "Support each family with two home visits a year",
    "Visit regularly: two visits per home each month",
    "Keep adequate staff, two adults for ten children, at every hour",
    "Pay invoices promptly, at most thirty days after they come",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the same letters in another sense are left alone", () => {
  test.each([
    "Keep a developmentally appropriate curriculum",
    "Raise the CLASS Instructional Support average",
    "Arrange reasonable accommodations for a child",
    "Pay family support workers from the grant",
    "Place children in regular education classrooms",
    "Send the irregularity report",
    "Insure the van",
    "Write a behavior support plan for the child",
    "Help families to read at home",
    "Report incidents fast",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("each vague word comes with something better to write", () => {
  expect(vagueWordsIn("Reply timely", words)).toEqual([
    { found: "timely", suggest: "“within __ business days”" },
  ]);
});

test.each(["ex-a", "ex-b", "ex-c"] as const)("the expectations of %s are plain", (name) => {
  const { exp, report } = exampleFile(name).answers;
  const texts = [
    ...(exp ?? []).map((row) => row.statement),
    ...(report ?? []).map(({ name: it }) => it),
  ];

  expect(texts.flatMap((text) => found(text ?? ""))).toEqual([]);
});
