import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { assemble } from "@/lib/document/assemble";
import { partsOf } from "@/lib/document/assemble-part";
import { withDocumentFacts } from "@/lib/document/document-facts";
import { inlinesToText } from "@/lib/document/inlines-to-text";
import { isIn, type Reading, startReading } from "@/lib/document/reading";
import { chosenText, slotsOf } from "@/lib/document/select";
import type { BlockSource, InlineSource } from "@/lib/document/source";
import type { Block, DocumentTree, Inline } from "@/lib/document/tree";
import { valueAt } from "@/lib/document/value-at";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import { validAnswers, validAnswersUnder } from "@/tests/support/valid-answers";

const { templates, questions } = loadParsedTemplates();
const RUNS = 400;

const SEED = 20261125;

/** Drawn once with a fixed seed; a failure names the agreement by its place. */
const agreements = [...drawnByChance(), ...drawnForEachText()].map((answers) => {
  const source = withDocumentFacts(templates, withFigures(answers), "pack");
  const tree = assemble(templates, withFigures(answers), { title: "Title", rulePack: "pack" });
  return { source, tree, reading: startReading(templates, source) };
});

function drawnByChance(): Answers[] {
  const any = validAnswers(questions.catalogue, templates.conditions);
  return fc.sample(any, { numRuns: RUNS, seed: SEED });
}

/** One agreement for each text that is chosen by a condition, however seldom that comes about. */
function drawnForEachText(): Answers[] {
  return slotsOf(templates)
    .flatMap(({ choose }) => choose)
    .flatMap(({ when }) => validAnswersUnder(when, questions.catalogue, templates.conditions))
    .flatMap((under) => fc.sample(under, { numRuns: 1, seed: SEED }));
}

describe("any complete set of valid answers", () => {
  it("makes agreements of every kind, so that every text is read", () => {
    const seen = new Set(
      agreements.flatMap(({ reading }) =>
        slotsOf(templates).map((slot) => chosenText(reading, slot)),
      ),
    );

    expect(Object.keys(templates.texts).filter((id) => !seen.has(id))).toEqual([]);
  });

  it("leaves no blank", () => {
    every(({ tree }) =>
      passagesOf(tree).flatMap((passage) =>
        passage.flatMap((inline) => (inline.kind === "blank" ? [inline.path] : [])),
      ),
    );
  });

  it.each([
    ["undefined, NaN, null or an object", /\bundefined\b|\bNaN\b|\bnull\b|\[object/],
    ["a doubled space or a line break", / {2}|[\n\t]/],
    ["doubled punctuation", /[.,;:!?]\s*[,;:]|[,;:]\s*[.]|\.\.|\(\s*\)/],
    ["a space before punctuation", /\s[.,;:)]|\(\s/],
    [
      "a dangling and, or or comma",
      /\b(and|or)\s*[.;:]|(,|\b(and|or|of|the|to|by|with))$|^[,.;:]|^(and|or)\b/i,
    ],
    ["nothing at all", /^\s*$/],
  ])("never prints %s", (_what, wrong) => {
    every(({ tree }) =>
      passagesOf(tree)
        .map(inlinesToText)
        .filter((text) => wrong.test(text)),
    );
  });

  it("numbers clauses, schedules and paragraphs without a gap", () => {
    every(({ tree }) => {
      const clauses = tree.articles.flatMap((article) => article.clauses);
      return [clauses, tree.schedules].flatMap((parts) =>
        parts.flatMap((part, index) => [
          ...(part.number === String(index + 1) ? [] : [part.id]),
          ...gapsIn(part.blocks).map((number) => `${part.id} ${number}`),
        ]),
      );
    });
  });

  it("refers only to what is there, by its number", () => {
    every(({ tree }) => {
      const numbers = new Map(partsOf(tree).map((part) => [part.id, part.number]));
      const targets = new Set(slotsOf(templates).map((slot) => slot.id));
      return [
        ...inlinesOf(tree).flatMap((inline) =>
          inline.kind === "reference" &&
          !inline.text.includes(` ${numbers.get(inline.targetId) ?? "?"} (`)
            ? [inline.text]
            : [],
        ),
        ...inlinesOf(tree).flatMap((inline) =>
          inline.kind === "text" && targets.has(inline.text) ? [inline.text] : [],
        ),
      ];
    });
  });

  it("states every point that a clause must state", () => {
    every(({ reading }) =>
      slotsOf(templates).flatMap((slot) => {
        const text = templates.texts[chosenText(reading, slot) ?? ""];
        const stated = new Set(text ? pointsIn(reading, text.blocks) : []);
        return (text?.must ?? [])
          .filter((point) => isIn(reading, point.when) && !stated.has(point.id))
          .map((point) => `${slot.id}: ${point.says}`);
      }),
    );
  });

  it("prints each answer as it was given, and money to the cent", () => {
    every(({ tree, source }) =>
      inlinesOf(tree).flatMap((inline) => {
        if (inline.kind !== "value" || typeof inline.raw === "object") return [];
        const isSame = valueAt(source, inline.path) === inline.raw;
        const isMoney = /Cents$|_cents$/.test(inline.path);
        const isRight = !isMoney || centsOf(inline.text) === inline.raw;
        return isSame && isRight ? [] : [`${inline.path}: ${inline.text}`];
      }),
    );
  });
});

type Drawn = (typeof agreements)[number];

/** No agreement has anything to report. */
function every(wrongIn: (agreement: Drawn) => string[]): void {
  const wrong = agreements.flatMap((agreement, index) =>
    [...new Set(wrongIn(agreement))].map((found) => `agreement ${index}: ${found}`),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
}

function passagesOf(tree: DocumentTree): Inline[][] {
  const blocks = partsOf(tree).flatMap((part) => part.blocks);
  return [...tree.keyTerms.map((term) => term.value), ...blocks.flatMap(passagesIn)];
}

/** An optional column may leave a cell empty; every other passage says something. */
function passagesIn(block: Block): Inline[][] {
  if (block.kind === "list") return block.items.map((item) => item.inlines);
  if (block.kind !== "table") return [block.inlines];
  return block.rows.flatMap((row) => row.cells.filter((cell) => cell.length > 0));
}

function inlinesOf(tree: DocumentTree): Inline[] {
  return passagesOf(tree).flat();
}

function gapsIn(blocks: readonly Block[]): string[] {
  const numbers = blocks.flatMap((block) =>
    block.kind === "paragraph" && block.number !== undefined ? [block.number] : [],
  );
  return numbers.filter((number, index) => number.split(".")[1] !== String(index + 1));
}

/** "$1,234.50" -> 123450 */
function centsOf(text: string): number {
  const [dollars = "", cents = "0"] = text.replace(/[$,-]/g, "").split(".");
  return (Number(dollars) * 100 + Number(cents)) * (text.startsWith("-") ? -1 : 1);
}

function pointsIn(reading: Reading, blocks: readonly BlockSource[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "when":
        return pointsIn(reading, isIn(reading, block.test) ? block.then : block.otherwise);
      case "requirement":
        return pointsIn(reading, block.blocks);
      case "paragraph":
      case "heading":
        return pointsInLine(reading, block.inlines);
      case "list":
        return block.items.flatMap((item) => pointsInLine(reading, item.inlines));
      case "each":
        return pointsInLine(reading, block.item);
      case "grid":
        return block.columns.flatMap((column) => pointsInLine(reading, column.inlines));
      case "note":
      case "definitions":
        return [];
    }
  });
}

function pointsInLine(reading: Reading, inlines: readonly InlineSource[]): string[] {
  return inlines.flatMap((inline): string[] => {
    if (inline.kind === "states") return inline.points;
    if (inline.kind === "requirement") return pointsInLine(reading, inline.inlines);
    if (inline.kind !== "when") return [];
    return pointsInLine(reading, isIn(reading, inline.test) ? inline.then : inline.otherwise);
  });
}
