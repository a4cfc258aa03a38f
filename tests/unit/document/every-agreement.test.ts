import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import { fromUnits, toUnits } from "@/lib/answers/paths";
import type { Answers } from "@/lib/answers/schema";
import { assemble } from "@/lib/document/assemble";
import { partsOf } from "@/lib/document/assemble-part";
import { canonicalJson } from "@/lib/document/canonical";
import { treeToText } from "@/lib/document/text";
import type { Block, DocumentTree, Inline } from "@/lib/document/tree";
import { loadTemplates } from "@/lib/templates/load-templates";
import { EXAMPLE_NAMES, exampleFile, type ExampleName } from "@/tests/support/example-file";

const RUNS = { numRuns: 40 };

/** Any subset of an example's answers: what an agreement looks like somewhere on the way. */
const someAnswers = fc
  .constantFrom<ExampleName>(...EXAMPLE_NAMES)
  .chain((name) => fc.subarray([...toUnits(exampleFile(name).answers)]))
  .map((units) => fromUnits(units));

describe("every agreement, however far along", () => {
  it("numbers clauses, paragraphs, lists and schedules without a gap", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const tree = treeOf(answers);

        const clauses = tree.articles.flatMap((article) => article.clauses);
        expect(clauses.map((clause) => clause.number)).toEqual(
          clauses.map((_, index) => String(index + 1)),
        );
        expect(tree.schedules.map((schedule) => schedule.number)).toEqual(
          tree.schedules.map((_, index) => String(index + 1)),
        );
        for (const part of partsOf(tree)) {
          const numbers = part.blocks.flatMap((block) =>
            block.kind === "paragraph" ? (block.number ?? []) : [],
          );
          expect(numbers.map((number) => number.split(".")[1])).toEqual(
            numbers.map((_, index) => String(index + 1)),
          );
        }
      }),
      RUNS,
    );
  });

  it("refers only to clauses and schedules that are there, by the number they have", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const tree = treeOf(answers);
        const byId = new Map(partsOf(tree).map((part) => [part.id, part]));
        const references = inlinesOf(tree).filter((inline) => inline.kind === "reference");

        for (const { targetId, text } of references) {
          const target = byId.get(targetId);
          expect(text).toMatch(new RegExp(`^(Section|Schedule) ${target?.number ?? "missing"} `));
        }
        expect(references.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("never says undefined, NaN, null or [object Object]", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(treeToText(treeOf(answers))).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b|\[object/);
      }),
      RUNS,
    );
  });

  it("gives every block its own id", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const ids = partsOf(treeOf(answers)).flatMap((part) => [
          part.id,
          ...part.blocks.flatMap(idsOf),
        ]);

        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is the same, byte for byte, when it is assembled again", () => {
    const { answers } = exampleFile("ex-a");

    expect(canonicalJson(treeOf(answers))).toBe(canonicalJson(treeOf(structuredClone(answers))));
  });

  it.each(EXAMPLE_NAMES)("has no blank left once it is complete: %s", (name) => {
    const blanks = inlinesOf(treeOf(exampleFile(name).answers)).filter(
      (inline) => inline.kind === "blank",
    );

    expect(blanks).toEqual([]);
  });
});

function treeOf(answers: Answers): DocumentTree {
  return assemble(loadTemplates(), withFigures(answers), { title: "Agreement", rulePack: "pack" });
}

function inlinesOf(tree: DocumentTree): Inline[] {
  return [
    ...tree.keyTerms.flatMap((term) => term.value),
    ...partsOf(tree).flatMap((part) => part.blocks.flatMap(inBlock)),
  ];
}

function inBlock(block: Block): Inline[] {
  if (block.kind === "list") return block.items.flatMap((item) => item.inlines);
  return block.kind === "table" ? block.rows.flatMap((row) => row.cells.flat()) : block.inlines;
}

function idsOf(block: Block): string[] {
  if (block.kind === "list") return [block.id, ...block.items.map((item) => item.id)];
  return block.kind === "table" ? [block.id, ...block.rows.map((row) => row.id)] : [block.id];
}
