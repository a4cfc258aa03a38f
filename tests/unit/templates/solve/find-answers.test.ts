import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import { allFields } from "@/lib/answers/paths";
import { answersSchema } from "@/lib/answers/schema";
import { assemble } from "@/lib/document/assemble";
import { holds, passes } from "@/lib/document/conditions";
import type { ConditionSource, Test } from "@/lib/document/source";
import { treeToText } from "@/lib/document/text";
import { implies } from "@/lib/templates/check/implies";
import { unshownConditions, witnessOf } from "@/lib/templates/check/witness";
import { loadTemplates } from "@/lib/templates/load-templates";
import { readExamples } from "@/lib/templates/read-examples";
import { findAnswers } from "@/lib/templates/solve/find-answers";

const find = (test: Test, conditions: Record<string, ConditionSource> = {}) =>
  findAnswers(test, conditions, (path) => allFields.get(path));

const MOU: Test = { eq: ["agreement.type", "mou_no_funds"] };
const HS: Test = { some: ["funding.streams", { eq: ["source", "HS"] }] };
const CCDF: Test = { some: ["funding.streams", { eq: ["source", "CCDF"] }] };

describe("finding answers under which a condition holds", () => {
  it("gives as few as it takes", () => {
    expect(find({ not: MOU })).toEqual({});
    expect(find({ any: [MOU, HS] })).toEqual({ funding: { streams: [{ source: "HS", id: "r1" }] } });
  });

  it("knows that one answer has one value", () => {
    expect(find({ all: [MOU, { eq: ["agreement.type", "delegate"] }] })).toBeNull();
    expect(find({ all: [MOU, { not: { present: "agreement.type" } }] })).toBeNull();
  });

  it("knows that a yes-or-no answer and a closed list have no other values", () => {
    const yes: Test = { eq: ["agreement.tribalLand", true] };
    const no: Test = { eq: ["agreement.tribalLand", false] };
    const neither: Test = { all: [{ present: "agreement.tribalLand" }, { not: yes }, { not: no }] };

    expect(find(neither)).toBeNull();
  });

  it("finds rows for several tests at once, and none for tests that one row cannot pass", () => {
    const rows = find({ all: [HS, CCDF, { not: { rows: ["funding.streams", 3] } }] });

    expect(rows).toEqual({ funding: { streams: [{ source: "HS", id: "r1" }, { source: "CCDF", id: "r2" }] } });
    expect(find({ all: [HS, CCDF, { not: { rows: ["funding.streams", 2] } }] })).toBeNull();
    expect(find({ all: [HS, { not: { rows: ["funding.streams", 1] } }] })).toBeNull();
  });

  it("finds numbers between bounds, and none where the bounds cross", () => {
    const between: Test = { all: [{ gt: ["pay.paymentDays", 10] }, { lt: ["pay.paymentDays", 12] }] };
    const crossed: Test = { all: [{ gt: ["pay.paymentDays", 12] }, { lte: ["pay.paymentDays", 12] }] };

    expect(find(between)).toEqual({ pay: { paymentDays: 11 } });
    expect(find(crossed)).toBeNull();
  });

  it("finds choices that include one value and not another", () => {
    const test: Test = { all: [{ includes: ["setting.types", "fcc"] }, { not: { includes: ["setting.types", "center"] } }] };

    const found = find(test);

    expect(passes(test, found, {})).toBe(true);
    expect(answersSchema.safeParse(found).success).toBe(true);
  });
});

describe("one condition implying another", () => {
  const { conditions } = loadTemplates();

  it.each([
    ["hs-money", "money-flows", true],
    ["hs-money", "federal-money", true],
    ["federal-money", "hs-money", false],
    ["delegate", "subaward", true],
    ["rate-model", "paid-for-capacity", true],
    ["services", "coordination-only", false],
  ])("%s, then %s: %s", (given, then, expected) => {
    expect(implies({ is: given }, { is: then }, conditions)).toBe(expected);
  });

  it("is decided however many answers are involved", () => {
    const everything: Test = { all: Object.keys(conditions).map((id) => ({ any: [{ is: id }, { not: { is: id } }] })) };

    expect(implies({ all: [everything, { is: "hs-money" }] }, { is: "services" }, conditions)).toBe(true);
    expect(implies({ all: [everything, { is: "services" }] }, { is: "hs-money" }, conditions)).toBe(false);
  });
});

describe("every condition", () => {
  const templates = loadTemplates();
  const examples = [...readExamples().values()].map((file) => file.answers);

  it.each(Object.keys(templates.conditions))("can go both ways, with answers that assemble: %s", (id) => {
    for (const wanted of [true, false]) {
      const { figures, ...answers } = witnessOf(templates.conditions, id, wanted) ?? {};

      expect(answersSchema.safeParse(answers).error?.issues ?? []).toEqual([]);
      const counted = withFigures(answers);
      const valid = { ...counted, figures: { ...counted.figures, ...(figures ?? {}) } };
      expect(holds(templates.conditions, id, valid)).toBe(wanted);
      const tree = assemble(templates, valid, { title: "Agreement", rulePack: "pack" });
      expect(treeToText(tree)).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
    }
  });

  it("is shown both ways by an example or by answers that were found", () => {
    const unshown = unshownConditions(templates.conditions, examples);

    expect(unshown.filter(({ answers }) => answers === null)).toEqual([]);
  });
});
