import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import { fromUnits, toUnits } from "@/lib/answers/paths";
import type { Answers } from "@/lib/answers/schema";
import { assemble } from "@/lib/document/assemble";
import { partsOf } from "@/lib/document/assemble-part";
import { holds } from "@/lib/document/conditions";
import { withDocumentFacts } from "@/lib/document/document-facts";
import { startReading } from "@/lib/document/reading";
import { chosenText } from "@/lib/document/select";
import type { BlockSource, InlineSource, TextSource } from "@/lib/document/source";
import { loadTemplates } from "@/lib/templates/load-templates";
import { EXAMPLE_NAMES, exampleFile, type ExampleName } from "@/tests/support/example-file";

const templates = loadTemplates();

/** Any subset of an example's answers: what an agreement looks like somewhere on the way. */
const someAnswers = fc
  .constantFrom<ExampleName>(...EXAMPLE_NAMES)
  .chain((name) => fc.subarray([...toUnits(exampleFile(name).answers)]))
  .map((units) => fromUnits(units));

describe("what each section must state", () => {
  it("stands in the agreement whenever the section does, whatever has been answered", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(pointsMissing(answers)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(EXAMPLE_NAMES)("stands in the worked example %s", (name) => {
    expect(pointsMissing(exampleFile(name).answers)).toEqual([]);
  });
});

/** `text: point` of each point that no printed block states. */
function pointsMissing(answers: Answers): string[] {
  const source = withDocumentFacts(templates, withFigures(answers), "pack");
  const tree = assemble(templates, withFigures(answers), { title: "Agreement", rulePack: "pack" });
  const printed = new Set(
    partsOf(tree).flatMap((part) =>
      part.blocks.flatMap((block) =>
        block.kind === "list" ? [block.id, ...block.items.map((item) => item.id)] : [block.id],
      ),
    ),
  );
  return chosenTexts(source).flatMap((text) => {
    const stated = marksIn(text.blocks, source)
      .filter((mark) => printed.has(mark.block))
      .map((mark) => mark.point);
    return text.must
      .filter(({ when }) => when === undefined || holds(templates.conditions, when, source))
      .filter(({ id }) => !stated.includes(id))
      .map(({ id }) => `${text.id}: ${id}`);
  });
}

function chosenTexts(source: object): TextSource[] {
  const clauses = templates.articles
    .flatMap((article) => article.slots)
    .map((slot) => chosenText(startReading(templates, source), slot));
  const schedules = templates.schedules
    .filter(({ when }) => when === undefined || holds(templates.conditions, when, source))
    .map(({ id }) => id);
  return [...clauses, ...schedules].flatMap((id) =>
    id === null ? [] : (templates.texts[id] ?? []),
  );
}

type Mark = { point: string; block: string };

function marksIn(blocks: readonly BlockSource[], source: object): Mark[] {
  return blocks.flatMap((block): Mark[] => {
    const own = (inlines: readonly InlineSource[], id: string) =>
      pointsIn(inlines, source).map((point) => ({ point, block: id }));
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return own(block.inlines, block.id);
      case "list":
        return block.items.flatMap((item) => own(item.inlines, item.id));
      case "when":
        return marksIn(side(block, source), source);
      case "requirement":
        return marksIn(block.blocks, source);
      case "each":
      case "grid":
      case "note":
      case "definitions":
        return [];
    }
  });
}

function pointsIn(inlines: readonly InlineSource[], source: object): string[] {
  return inlines.flatMap((inline): string[] => {
    if (inline.kind === "states") return inline.points;
    if (inline.kind === "requirement") return pointsIn(inline.inlines, source);
    return inline.kind === "when" ? pointsIn(side(inline, source), source) : [];
  });
}

function side<Inner>(
  { test, then, otherwise }: { test: string; then: Inner[]; otherwise: Inner[] },
  source: object,
): Inner[] {
  return holds(templates.conditions, test, source) ? then : otherwise;
}
