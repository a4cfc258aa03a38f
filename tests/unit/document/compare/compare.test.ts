import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import { fromUnits, toUnits } from "@/lib/answers/paths";
import { assemble } from "@/lib/document/assemble";
import { compare } from "@/lib/document/compare/compare";
import type { Comparison, PlaceChange } from "@/lib/document/compare/comparison";
import type { TemplateSet } from "@/lib/document/source";
import type { DocumentTree } from "@/lib/document/tree";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile, type ExampleName } from "@/tests/support/example-file";
import { templatesOf } from "@/tests/support/factories/templates";

const about = { title: "Agreement", rulePack: "pack" };
const small = {
  clauses: {
    "c01-rate": "The rate is {% money($comp.rateCents) %} for each slot.\n\nIt holds for a year.",
    "c02-end": "The agreement ends with notice. See [Rate](#c01-rate).",
    "c03-more": '{% when test="more" %}\nMore is agreed.\n{% /when %}\n\nNothing else is.',
  },
  conditions: { more: { present: "more" } as const },
};

describe("comparing two documents", () => {
  it("finds nothing between a document and itself, whatever is answered", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const tree = treeOf(loadTemplates(), answers);

        expect(compare(tree, structuredClone(tree)).changes).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it("gives back the newer words when what came is kept, and the older ones when what went is", () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (one, other) => {
        const [before, after] = [treeOf(loadTemplates(), one), treeOf(loadTemplates(), other)];

        for (const change of compare(before, after).changes) {
          const [gone, come] = [sideOf(change, "deleted"), sideOf(change, "inserted")];
          if (change.change === "added") expect(gone).toBe("");
          if (change.change === "removed") expect(come).toBe("");
          if (change.change === "changed") expect(gone === come && !hasMoves(change)).toBe(false);
          expect(change.causes.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 6 },
    );
  });

  it("sees what was added one way as removed the other way", () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (one, other) => {
        const [before, after] = [treeOf(loadTemplates(), one), treeOf(loadTemplates(), other)];

        const there = places(compare(before, after), "added");
        const back = places(compare(after, before), "removed");
        expect(there.toSorted()).toEqual(back.toSorted());
      }),
      { numRuns: 6 },
    );
  });

  it("finds no change where an answer names the party that the fallback named", () => {
    const checks = { bgCheckCoverage: ["employees" as const], bgCheckRenewYears: 5 };
    const [before, after] = [
      { staff: checks },
      { staff: { ...checks, bgCheckOwner: "B" as const } },
    ];

    const { changes } = compare(treeOf(loadTemplates(), before), treeOf(loadTemplates(), after));

    expect(changes.filter(({ place }) => place.id === "c32-background-checks")).toEqual([]);
  });

  it("says which answer changed a number, and marks only the number", () => {
    const templates = templatesOf(small);
    const answers = {
      before: { comp: { rateCents: 100_000 } },
      after: { comp: { rateCents: 115_000 } },
    };

    const { changes } = compareAnswers(templates, answers);

    expect(changes).toHaveLength(1);
    expect(changes[0]?.place).toMatchObject({ id: "c01-rate", number: "1" });
    expect(changes[0]?.causes).toEqual([
      {
        kind: "answer",
        path: "comp.rateCents",
        label: "Rate",
        before: { raw: 100_000, words: "$1,000" },
        after: { raw: 115_000, words: "$1,150" },
      },
    ]);
    expect(changes[0]?.lines[0]?.segments).toEqual([
      { kind: "same", text: "The rate is " },
      { kind: "deleted", text: "$1,000" },
      { kind: "inserted", text: "$1,150" },
      { kind: "same", text: " for each slot." },
    ]);
  });

  it("names the condition that brought a passage in, and the answer behind it", () => {
    const { changes } = compareAnswers(templatesOf(small), { before: {}, after: { more: "yes" } });

    expect(changes.map(({ place }) => place.id)).toEqual(["c03-more"]);
    expect(changes[0]?.lines).toMatchObject([{ change: "added" }]);
    expect(changes[0]?.causes).toEqual([
      { kind: "selection", condition: "more" },
      {
        kind: "answer",
        path: "more",
        label: "more",
        before: null,
        after: { raw: "yes", words: "yes" },
      },
    ]);
  });

  it("does not take a new number for a change, also where it is referred to", () => {
    const all = treeOf(templatesOf(small), {});
    const inserted = treeOf(
      templatesOf({ ...small, clauses: { "c00-new": "New.", ...small.clauses } }),
      {},
    );

    const { changes } = compare(all, inserted);

    expect(changes.map(({ place, change }) => [place.id, change])).toEqual([["c00-new", "added"]]);
  });

  it("sees a clause that stands elsewhere as moved, not as gone and come", () => {
    const { "c01-rate": rate, ...others } = small.clauses;
    const before = treeOf(templatesOf(small), {});
    const after = treeOf(templatesOf({ ...small, clauses: { ...others, "c01-rate": rate } }), {});

    const { changes } = compare(before, after);

    expect(changes).toMatchObject([
      {
        place: { id: "c01-rate" },
        change: "moved",
        moved: { from: "All", to: "Title of c03-more" },
        lines: [],
      },
    ]);
  });

  it("follows a paragraph through a new template version although its position changed", () => {
    const before = treeOf(templatesOf(small), {});
    const clauses = { ...small.clauses, "c01-rate": `First.\n\n${small.clauses["c01-rate"]}` };
    const after = treeOf({ ...templatesOf({ ...small, clauses }), digest: "1".repeat(64) }, {});

    const { changes } = compare(before, after);

    expect(changes).toHaveLength(1);
    expect(changes[0]?.causes).toEqual([{ kind: "template" }]);
    expect(changes[0]?.lines).toMatchObject([
      { change: "added", segments: [{ kind: "inserted", text: "First." }] },
    ]);
  });

  it("keeps a clause's title its title, however much a new version changes it", () => {
    const before = treeOf(templatesOf(small), {});
    const renamed = structuredClone({ ...templatesOf(small), digest: "1".repeat(64) });
    for (const text of Object.values(renamed.texts))
      if (text.id === "c02-end") text.title = "Other";

    const { changes } = compare(before, treeOf(renamed, {}));

    expect(changes).toMatchObject([
      { place: { id: "c02-end" }, lines: [{ id: "c02-end-title", change: "changed" }] },
    ]);
  });

  it("labels the parties' own clause as such", () => {
    const tree = treeOf(templatesOf(small), {});
    const [article] = tree.articles;
    const own = { id: "sp-1", number: "4", title: "Ours", origin: { kind: "special-provision" } };
    const after = {
      ...tree,
      articles: [{ ...article, clauses: [...(article?.clauses ?? []), { ...own, blocks: [] }] }],
    } as DocumentTree;

    expect(compare(tree, after).changes[0]?.causes).toEqual([{ kind: "special-provision" }]);
  });

  it("compares a line of a hundred thousand letters without weighing every word", () => {
    const long = (word: string) =>
      treeOf(templatesOf({ clauses: { a: "{% $long %}" } }), { long: word });

    const { changes } = compare(
      long("old words ".repeat(10_000)),
      long("new text ".repeat(10_000)),
    );

    expect(changes[0]?.lines[0]?.segments.map(({ kind }) => kind)).toEqual(["deleted", "inserted"]);
  });
});

/** Any part of an example's answers. */
const someAnswers = fc
  .constantFrom<ExampleName>("ex-a", "ex-b", "ex-c")
  .chain((name) => fc.subarray([...toUnits(exampleFile(name).answers)]))
  .map((units) => withFigures(fromUnits(units)));

function treeOf(templates: TemplateSet, answers: object): DocumentTree {
  return assemble(templates, answers, about);
}

function compareAnswers(templates: TemplateSet, answers: { before: object; after: object }) {
  return compare(treeOf(templates, answers.before), treeOf(templates, answers.after), {
    templates,
    answers,
  });
}

function sideOf({ lines }: PlaceChange, kind: "deleted" | "inserted"): string {
  return lines
    .flatMap(({ segments }) => segments.filter((one) => one.kind === "same" || one.kind === kind))
    .map(({ text }) => text)
    .join("");
}

function hasMoves({ lines }: PlaceChange): boolean {
  return lines.some(({ change }) => change === "moved");
}

function places({ changes }: Comparison, kind: PlaceChange["change"]): string[] {
  return changes.filter(({ change }) => change === kind).map(({ place }) => place.id);
}
