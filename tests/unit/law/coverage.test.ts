import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { assemble } from "@/lib/document/assemble";
import { partsOf } from "@/lib/document/assemble-part";
import { cardStates } from "@/lib/law/card-states";
import { coverage, lostCovers } from "@/lib/law/coverage";
import { withLaw } from "@/lib/law/with-law";
import { treeToText } from "@/lib/document/text";
import { loadTemplates } from "@/lib/templates/load-templates";
import { documentOfFile } from "@/tests/support/document-of-file";
import { exampleFile, type ExampleName } from "@/tests/support/example-file";

const templates = loadTemplates();
const cover = (answers: Answers) => coverage(templates, withFigures(answers), templates.law.cards);

describe("requirement coverage", () => {
  it.each(["ex-a", "ex-b", "ex-c"] as const)("leaves no law of %s uncovered", (name) => {
    const uncovered = cover(exampleFile(name).answers).filter(({ covers }) => covers.length === 0);

    expect(uncovered.map(({ card }) => card.id)).toEqual([]);
  });

  it("numbers the sections as they print", () => {
    const { answers } = exampleFile("ex-b");
    const tree = assemble(templates, withFigures(answers), { title: "Any", rulePack: "any" });
    const printed = new Map(partsOf(tree).map(({ id, number }) => [id, number]));

    for (const { covers } of cover(answers))
      for (const { slotId, number } of covers) expect(printed.get(slotId)).toBe(number);
  });

  it("says when a change would take the only section of a law away", () => {
    const { answers } = exampleFile("ex-a");
    const without: Answers = { ...answers, nutrition: {} };

    const lost = lostCovers(cover(answers), cover(without));

    expect(lost).toMatchObject([
      { card: { id: "K38" }, cover: { slotId: "c29-meals" }, lostPaths: null },
    ]);
  });

  it("says nothing when a law itself no longer applies", () => {
    const { answers } = exampleFile("ex-a");
    const streams = answers.funding?.streams?.filter(({ source }) => source !== "CACFP");
    const without = { ...answers, nutrition: {}, funding: { streams } } as Answers;

    expect(lostCovers(cover(answers), cover(without))).toEqual([]);
  });

  it("says when the section stays but would no longer say its number", () => {
    const duty = { card: { id: "K32", topic: "Payment", appliesWhen: "always" }, covers: [] };
    const section = (text: string | null) => ({
      slotId: "c40-payment",
      number: "40",
      title: "Payment",
      values: [{ path: "pay.paymentDays", text }],
    });

    const lost = lostCovers(
      [{ ...duty, covers: [section("30")] }],
      [{ ...duty, covers: [section(null)] }],
    );

    expect(lost).toMatchObject([{ card: { id: "K32" }, lostPaths: ["pay.paymentDays"] }]);
  });
});

describe("the law in the agreement", () => {
  const textOf = (name: ExampleName, scheduleId: string) => {
    const { answers, affirmations } = exampleFile(name);
    const whole = withFigures(answers);
    const given = [...affirmations, ...known("A"), ...known("B")];
    const states = cardStates(templates.law, templates.conditions, whole, given, null);
    const tree = assemble(templates, withLaw(templates, whole, states), {
      title: "Any",
      rulePack: "any",
    });
    return JSON.stringify(partsOf(tree).find(({ id }) => id === scheduleId));
  };
  const known = (party: "A" | "B") => [
    { address: "law.cards.K04", party, person: `Reader ${party}`, at: "2026-12-14T20:00:00Z" },
  ];

  it("names the strictest limit of each room and who sets it", () => {
    const text = textOf("ex-b", "s03-sites");

    expect(text).toContain("svc.classrooms.amber.limitGroup");
    expect(text).toContain("45 CFR 1302.21(b)");
  });

  it("prints a stricter rule of the state in place of the federal one, with its citation", () => {
    const file = exampleFile("ex-b");
    const rule = {
      id: "s",
      topic: "Groups",
      limit: "group_3yo",
      limitValue: 12,
      citation: "State code 7",
    };
    const stateRules = [...(file.answers.law?.stateRules ?? []), rule] as NonNullable<
      Answers["law"]
    >["stateRules"];
    const answers: Answers = { ...file.answers, law: { ...file.answers.law, stateRules } };

    const text = treeToText(documentOfFile(templates, { ...file, answers })).replace(/\s+/g, " ");

    expect(text).toMatch(/12, state, State code 7/);
    expect(text).toMatch(/federal, 45 CFR 1302\.21\(b\)/);
  });

  it("says for each law who has learned it and when", () => {
    const text = textOf("ex-a", "s05-law-and-training");

    expect(text).toContain("Reader A");
    expect(text).toContain("Reader B");
    expect(text).toContain("December 14, 2026");
  });
});
