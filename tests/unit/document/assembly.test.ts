import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import { fromUnits, toUnits } from "@/lib/answers/paths";
import { assemble } from "@/lib/document/assemble";
import { partsOf } from "@/lib/document/assemble-part";
import { assembleAgain, type Assembly, startAssembly } from "@/lib/document/assembly";
import { changedPaths } from "@/lib/document/changed-paths";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile, type ExampleName } from "@/tests/support/example-file";

const templates = loadTemplates();
const about = { title: "Agreement", rulePack: "pack" };
const units = (name: ExampleName) => [...toUnits(exampleFile(name).answers)];

describe("assembling again after a change", () => {
  it("gives the same tree as assembling everything, whatever was answered, changed or removed", () => {
    const somebodysAnswers = fc
      .constantFrom<ExampleName>("ex-a", "ex-b", "ex-c")
      .chain((name) => fc.subarray(units(name)));
    const steps = fc.array(somebodysAnswers, { minLength: 1, maxLength: 4 });

    fc.assert(
      fc.property(somebodysAnswers, steps, (first, changes) => {
        let current = new Map(first);
        let assembly = startAssembly(templates, withFigures(fromUnits(current)), about);
        for (const change of changes) {
          current = new Map([...[...current].slice(change.length % 5), ...change]);
          const answers = withFigures(fromUnits(current));
          assembly = assembleAgain(assembly, answers);

          expect(JSON.stringify(assembly.tree)).toBe(wholeJson(answers));
        }
      }),
      { numRuns: 15 },
    );
  });

  it("gives the same tree after any answer of an example is taken out and put back", () => {
    const all = units("ex-c");
    const whole = withFigures(fromUnits(all));
    let assembly = startAssembly(templates, whole, about);

    for (const [address] of all.filter((_, index) => index % 4 === 0)) {
      const without = withFigures(fromUnits(all.filter(([other]) => other !== address)));
      assembly = assembleAgain(assembly, without);
      expect(JSON.stringify(assembly.tree), address).toBe(wholeJson(without));
      assembly = assembleAgain(assembly, whole);
    }
    expect(assembly.tree).toEqual(assemble(templates, whole, about));
  });

  it("keeps every clause that reads as before, and remakes those that print the answer", () => {
    const before = assembled("ex-a");
    const answers = new Map(units("ex-a")).set("dispute.mediation.costSplitPct", 40);

    const after = assembleAgain(before, withFigures(fromUnits(answers)));

    const remade = partsOf(after.tree).filter((part) => !partsOf(before.tree).includes(part));
    expect(remade.map((part) => part.id)).toEqual(["c15-return-to-mission"]);
    expect(after.tree.keyTerms).toBe(before.tree.keyTerms);
  });

  it("keeps everything when nothing changed", () => {
    const before = assembled("ex-b");

    const after = assembleAgain(before, structuredClone(before.answers));

    expect(partsOf(after.tree).every((part) => partsOf(before.tree).includes(part))).toBe(true);
  });

  it("renumbers references when a clause appears before their target", () => {
    const none = assembled("ex-c");
    const answers = exampleFile("ex-c").answers;
    const more = { ...answers, nutrition: { ...answers.nutrition, meals: undefined } };

    const after = assembleAgain(none, withFigures(more));

    expect(partsOf(after.tree).length).toBe(partsOf(none.tree).length - 1);
    expect(after.tree).toEqual(assemble(templates, withFigures(more as typeof answers), about));
  });
});

describe("what changed", () => {
  it("is named by path: leaves, and lists as a whole", () => {
    const before = { a: { b: 1, c: [{ id: "1", d: 2 }] }, e: "x", g: [] };
    const after = { a: { b: 2, c: [{ id: "1", d: 3 }] }, f: "y", g: [] };

    expect(changedPaths(before, after)).toEqual(["a.b", "a.c", "e", "f"]);
  });
});

function assembled(name: ExampleName): Assembly {
  return startAssembly(templates, withFigures(exampleFile(name).answers), about);
}

function wholeJson(answers: object): string {
  return JSON.stringify(assemble(templates, answers, about));
}
