import { describe, expect, it } from "vitest";
import type { DecisionRow } from "@/lib/templates/decide/decision-table";
import { decisionTable } from "@/lib/templates/decide/decision-table";
import { casesOf } from "@/lib/templates/decide/cases";
import type { Literal, Test } from "@/lib/document/source";
import { implies } from "@/lib/templates/check/implies";
import { loadTemplates } from "@/lib/templates/load-templates";
import { pathOf } from "@/lib/templates/solve/leaf";

const templates = loadTemplates();
const MOU = "mou_no_funds";

describe("the cases of a condition", () => {
  it("join the values of one answer, and drop what another case covers", () => {
    const test: Test = {
      any: [
        { eq: ["rel.confirmed", "delegate"] },
        { eq: ["rel.confirmed", "subrecipient"] },
        { all: [{ eq: ["rel.confirmed", "delegate"] }, { present: "rel.confirmedBy" }] },
      ],
    };

    expect(casesOf(test, {})).toEqual([
      new Map([["rel.confirmed", { oneOf: ["delegate", "subrecipient"], leaves: [] }]]),
    ]);
  });

  it("leave out what no answers can be", () => {
    const is = (value: string): Test => ({ eq: ["agreement.type", value] });

    expect(casesOf({ all: [is(MOU), is("delegate")] }, {})).toEqual([]);
    expect(casesOf({ all: [is(MOU), { not: is(MOU) }] }, {})).toEqual([]);
  });

  it("hold together exactly when the condition does, of every condition there is", () => {
    for (const { id, test } of Object.values(templates.conditions)) {
      const cases = casesOf(test, templates.conditions).map((one): Test => ({
        all: [...one].flatMap(([path, { oneOf, leaves }]): Test[] => [
          ...(oneOf === null ? [] : [{ in: [path, oneOf.map(literal)] } satisfies Test]),
          ...leaves.map(({ leaf, holds }): Test => (holds ? leaf : { not: leaf })),
        ]),
      }));

      expect(implies({ any: cases }, { is: id }, templates.conditions), id).toBe(true);
      expect(implies({ all: [answeredWhereClosed(test), { is: id }] }, { any: cases }, templates.conditions), id).toBe(true);
    }
  });
});

describe("the decision table", () => {
  const rows = decisionTable(templates);

  it("has a row for every text of the outline", () => {
    expect(new Set(rows.map((row) => row.textId))).toEqual(new Set(Object.keys(templates.texts)));
  });

  it("says in words when a clause is in", () => {
    expect(row("c17-slots").cases).toHaveLength(1);
    expect(row("c17-slots").cases[0]?.agreement).toMatch(/^any but Memorandum of understanding/);
    expect(row("c01-parties").cases).toEqual([]);
    expect(row("c51-delegate").cases[0]).toMatchObject({ relationship: "Delegate agency", setting: "" });
    expect(row("c39-compensation--no-funds").isDefault).toBe(true);
  });

  it("asks of the wording for all others only what its section asks", () => {
    expect(row("c60-general")).toMatchObject({ isDefault: true, cases: [] });
    expect(row("c23-safety").cases).toEqual(row("c19-ratios").cases);
  });

  it("never says the same case twice", () => {
    for (const { cases } of rows) {
      expect(new Set(cases.map((one) => JSON.stringify(one))).size).toBe(cases.length);
    }
  });

  function row(textId: string): DecisionRow {
    const found = rows.find((one) => one.textId === textId);
    if (!found) throw new Error(`No row for ${textId}`);
    return found;
  }
});

function literal(value: unknown): Literal {
  return typeof value === "boolean" || typeof value === "number" ? value : String(value);
}

/** The table speaks of answers that are given: "any but" leaves a question without an answer aside. */
function answeredWhereClosed(test: Test): Test {
  const paths = new Set<string>();
  const visit = (part: Test): void => {
    if ("all" in part) part.all.forEach(visit);
    else if ("any" in part) part.any.forEach(visit);
    else if ("not" in part) visit(part.not);
    else if ("is" in part) visit(templates.conditions[part.is]?.test ?? { all: [] });
    else if ("eq" in part || "in" in part) paths.add(pathOf(part));
  };
  visit(test);
  return { all: [...paths].map((path) => ({ present: path })) };
}
