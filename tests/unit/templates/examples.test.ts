import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type AnswerFile, parseAnswerFile } from "@/lib/answers/answer-file";
import { figuresOf, withFigures } from "@/lib/answers/figures";
import { answersSchema } from "@/lib/answers/schema";
import { valueSha256 } from "@/lib/answers/value-sha256";
import { assemble } from "@/lib/document/assemble";
import { treeToText } from "@/lib/document/text";
import { holds } from "@/lib/document/conditions";
import { missingAnswers } from "@/lib/health/missing-answers";
import { loadQuestions } from "@/lib/templates/load-questions";
import { loadTemplates } from "@/lib/templates/load-templates";
import { EXAMPLE_NAMES } from "@/tests/support/example-file";


describe.each(EXAMPLE_NAMES)("the worked example %s", (id) => {
  it("is a complete answer file that the schema accepts", () => {
    const { answers } = example(id);

    expect(answersSchema.safeParse(answers).error?.issues ?? []).toEqual([]);
  });

  it("answers every question that is required of it", () => {
    const { answers, marks } = example(id);

    const missing = missingAnswers(
      loadQuestions(),
      (condition) => holds(loadTemplates().conditions, condition, withFigures(answers)),
      withFigures(answers),
      marks,
    );

    expect(missing).toEqual([]);
  });

  it("fills every required column of every row", () => {
    const { answers } = example(id);

    expect(rowsWithGaps(answers)).toEqual([]);
  });

  it("has a mission that both affirmed and expectations that their owners accepted", () => {
    const { answers, affirmations } = example(id);
    const affirmed = (
      address: string,
      party: string | undefined,
      value: unknown,
    ) =>
      affirmations.some(
        (given) =>
          given.address === address &&
          given.party === party &&
          given.valueSha256 === valueSha256(value),
      );

    const open = (answers.exp ?? []).filter(
      (row) => !affirmed(`exp.${row.id}`, row.ownerParty, row),
    );

    const mission = answers.vision?.missionStatement;
    expect(open).toEqual([]);
    expect(affirmed("vision.missionStatement", "A", mission)).toBe(true);
    expect(affirmed("vision.missionStatement", "B", mission)).toBe(true);
  });

  it("names only people who can be reached at made-up addresses", () => {
    const addresses =
      JSON.stringify(example(id).answers).match(/[\w.-]+@[\w.-]+\w/g) ?? [];

    expect(addresses.length).toBeGreaterThan(8);
    expect(
      addresses.filter((address) => !/[@.]example\.(org|com)$/.test(address)),
    ).toEqual([]);
  });
});

describe.each(EXAMPLE_NAMES.filter((name) => name !== "mou"))("the money of the worked example %s", (id) => {
  it("states the figures that follow from its answers", () => {
    const { comp, match, sched, pay } = example(id).answers;
    const figures = figuresOf(example(id).answers);

    expect(comp?.baseTotalCents).toBe(figures.baseTotalCents);
    expect(comp?.notToExceedCents).toBe(figures.notToExceedCents);
    expect(figures.scheduleTotalCents).toBe(figures.baseTotalCents);
    expect(match?.requiredCents).toBe(figures.matchRequiredCents);
    expect(sched?.hoursPerYear).toBe(figures.hoursPerYear);
    expect(pay?.schedule?.length).toBeGreaterThan(0);
  });
});

describe("the family child care network (EX-A)", () => {
  it("comes to $354,600, with a ceiling of $384,120", () => {
    const figures = figuresOf(example("ex-a").answers);

    expect(figures).toMatchObject({
      slotMonths: 252,
      slotAmountCents: 28_980_000,
      lumpSumTotalCents: 6_480_000,
      baseTotalCents: 35_460_000,
      reserveCents: 2_952_000,
      notToExceedCents: 38_412_000,
      scheduleTotalCents: 35_460_000,
      matchRequiredCents: 9_603_000,
      matchPledgedCents: 9_650_000,
      hoursPerYear: 2450,
    });
  });

  it("starts with half of the homes and half of the slots", () => {
    const phases = example("ex-a").answers.start?.phases?.map(
      ({ slots, sites }) => ({ slots, sites }),
    );

    expect(phases).toEqual([
      { slots: 12, sites: 3 },
      { slots: 24, sites: 6 },
    ]);
  });
});

describe("the child care center (EX-B)", () => {
  it("comes to $164,760, of which $124,800 are the Head Start share of the pool", () => {
    const figures = figuresOf(example("ex-b").answers);

    expect(figures).toMatchObject({
      budgetTotalCents: 16_476_000,
      baseTotalCents: 16_476_000,
      notToExceedCents: 16_476_000,
      layerUnitRateCents: 500,
      layerHsShareCents: 12_480_000,
      indirectAmountCents: 1_956_000,
      matchRequiredCents: 4_119_000,
      matchPledgedCents: 4_119_000,
      hoursPerYear: 1040,
    });
  });

  it("finds the rest of the pool in sources that cover other hours", () => {
    const other = ["ccdf", "tuition", "copay", "wrap", "fundraising"];
    const rows = example("ex-b").answers.layer?.sources ?? [];

    const total = rows
      .filter((row) => other.includes(row.id))
      .reduce((sum, row) => sum + (row.expectedCents ?? 0), 0);

    expect(total).toBe(33_770_000);
    expect(
      rows.every(
        (row) =>
          row.expectedCents ===
          Math.round((row.rateCents ?? 0) * (row.units ?? 0)),
      ),
    ).toBe(true);
  });
});

describe("the school district (EX-C)", () => {
  it("settles shared cost of $284,400 with a true-up of $46,800", () => {
    const figures = figuresOf(example("ex-c").answers);

    expect(figures).toMatchObject({
      sharedTotalCents: 28_440_000,
      sharedPaidByACents: 9_540_000,
      sharedPaidByBCents: 18_900_000,
      shareACents: 14_220_000,
      shareBCents: 14_220_000,
      trueUpCents: 4_680_000,
      scheduleTotalCents: 4_680_000,
      budgetTotalCents: 3_860_000,
      matchRequiredCents: 4_520_000,
      matchPledgedCents: 4_520_000,
      hoursPerYear: 1170,
    });
  });

  it("covers the ten subjects of the Act", () => {
    expect(example("ex-c").answers.mouTopics).toHaveLength(10);
  });
});

describe("the memorandum without money", () => {
  it("has the sections of the memorandum profile and no others", () => {
    expect(clausesOf("mou")).toEqual(MEMORANDUM);
  });

  it("is named a memorandum on its first page, and names no price", () => {
    const labels = treeOf("mou").keyTerms.map((term) => term.label);

    expect(labels[0]).toBe("Memorandum of understanding");
    expect(labels).not.toContain("Base total");
  });

  it("covers the ten subjects of the Act, each in a section that is there", () => {
    const rows = example("mou").answers.mouTopics ?? [];

    expect(new Set(rows.map((row) => row.topic)).size).toBe(10);
    expect(rows.filter((row) => !clausesOf("mou").includes(row.clauseId ?? ""))).toEqual([]);
  });

  it("says where each subject is covered by the number and title of that section", () => {
    const clauses = treeOf("mou").articles.flatMap((article) => article.clauses);
    const places = (example("mou").answers.mouTopics ?? []).map(({ clauseId }) => {
      const clause = clauses.find(({ id }) => id === clauseId);
      return `Section ${clause?.number ?? ""} (${clause?.title ?? ""})`;
    });
    const subjects = clauses
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === "table" && block.caption?.startsWith("The ten subjects"));

    const printed = subjects?.kind === "table" ? subjects.rows.map(({ cells }) => cells[1]?.[0]) : [];
    expect(printed.map((cell) => cell?.kind === "value" && cell.text)).toEqual(places);
  });
});

describe("the small agreement: one home, six slots", () => {
  it("comes to $48,600 and pays a cushion of match", () => {
    expect(figuresOf(example("small").answers)).toMatchObject({
      slotMonths: 54,
      baseTotalCents: 4_860_000,
      scheduleTotalCents: 4_860_000,
      matchRequiredCents: 1_215_000,
      matchPledgedCents: 1_280_000,
    });
  });

  it("is well under two fifths as long as the agreement of a network, with no schedule that adds nothing", () => {
    const wordsOf = (name: "ex-a" | "small") => treeToText(treeOf(name)).split(/\s+/).length;

    expect(wordsOf("small") / wordsOf("ex-a")).toBeLessThan(0.34);
    expect(wordsOf("small")).toBeLessThan(6_000);
    expect(treeOf("small").schedules.map(({ title }) => title)).not.toContain(
      "Lessons and minor-change log",
    );
  });

  it("speaks of one home, never of homes, networks or a subaward", () => {
    const text = treeToText(treeOf("small"));

    expect(text).not.toMatch(/each home|the homes|subaward|this agreement goes on for the others/i);
  });
});

/** Dossier section 2, "MOU-only profile". */
const MEMORANDUM = [
  "c01-parties c02-background c03-definitions c04-term c05-relationship c06-mission c07-benefits",
  "c08-quality c09-starting-small c10-mutual-benefit c11-liaisons c12-communication c13-notices",
  "c14-decisions c15-return-to-mission c16-lessons c18-schedule c20-enrollment c21-education",
  "c24-inclusion c25-families c26-transitions c33-training c34-expectations c35-reporting c48-law",
  "c52-civil-rights c53-privacy c57-exit c58-counsel c59-reaching-out c60-general",
].flatMap((line) => line.split(" "));

function treeOf(id: string) {
  const { answers } = example(id);
  return assemble(loadTemplates(), withFigures(answers), { title: id, rulePack: "pack" });
}

function clausesOf(id: string): string[] {
  return treeOf(id).articles.flatMap((article) => article.clauses.map((clause) => clause.id));
}

function example(id: string): AnswerFile {
  const parsed = parseAnswerFile(
    readFileSync(
      path.join(process.cwd(), "templates/examples", `${id}.json`),
      "utf8",
    ),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}

/** `list.row.column` of each required column without a value, in every list that a page asks for. */
function rowsWithGaps(answers: AnswerFile["answers"]): string[] {
  const fields = loadQuestions().steps.flatMap((step) =>
    step.tasks.flatMap((task) => task.pages.flatMap((page) => page.fields)),
  );
  return fields.flatMap((field) =>
    rowsOf(answers, field.path).flatMap((row) =>
      (field.columns ?? [])
        .filter(
          (column) =>
            column.required === true && row[column.path] === undefined,
        )
        .map((column) => `${field.path}.${String(row["id"])}.${column.path}`),
    ),
  );
}

function rowsOf(answers: object, listPath: string): Record<string, unknown>[] {
  let value: unknown = answers;
  for (const segment of listPath.split("."))
    value = (value as Record<string, unknown> | undefined)?.[segment];
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}
