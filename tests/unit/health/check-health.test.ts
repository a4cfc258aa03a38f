import { describe, expect, test } from "vitest";
import type { AnswerFile } from "@/lib/answers/answer-file";
import type { DocumentTree } from "@/lib/document/tree";
import { checkHealth, type HealthReport } from "@/lib/health/check-health";
import { loadHealthSources } from "@/lib/health/sources";
import { loadTemplates } from "@/lib/templates/load-templates";
import { add, set } from "@/tests/support/change-answers";
import { documentOfFile } from "@/tests/support/document-of-file";
import { EXAMPLE_NAMES, exampleFile } from "@/tests/support/example-file";

function check(
  { answers, marks, affirmations, about }: AnswerFile,
  tree: DocumentTree | null = null,
): HealthReport {
  return checkHealth({
    answers,
    marks,
    affirmations,
    tree,
    today: about?.asOf ?? "2026-12-15",
  });
}

describe("the worked examples", () => {
  test.each(EXAMPLE_NAMES)("%s is ready to sign, with the findings of the dossier", (name) => {
    const file = exampleFile(name);
    const expected = file.about?.expectedHealthCheck;

    const report = check(file, documentOfFile(loadTemplates(), file));

    const idsOf = (...severities: string[]) =>
      report.findings
        .filter(({ severity }) => severities.includes(severity))
        .map(({ id }) => id)
        .toSorted();
    const idsIn = (lines: readonly string[] = []) =>
      lines.map((line) => line.slice(0, 3)).toSorted();
    expect(report.ready).toBe(true);
    expect(idsOf("blocker", "error")).toEqual(idsIn(expected?.blockers));
    expect(idsOf("warning")).toEqual(idsIn(expected?.warnings));
    expect(idsOf("info")).toEqual(idsIn(expected?.info));
  });
});

test("a required column that is empty in one row is named with its row", () => {
  const { answers, ...rest } = exampleFile("ex-a");
  delete answers.comm?.meetings?.[0]?.minutesBy;
  const row = answers.comm?.meetings?.[0];
  if (row) delete row.name;

  const report = check({ answers, ...rest });

  expect(report.findings.map(({ where }) => where)).toContain(
    `comm.meetings.${row?.id ?? ""}.name`,
  );
});

test("a required list is missing until it is answered or set aside with a reason", () => {
  const file = exampleFile("ex-a");
  const isMissing = () =>
    check(file).findings.some(({ where }) => where === "agreement.localJurisdictions");

  delete file.answers.agreement?.localJurisdictions;
  const before = isMissing();
  file.marks["agreement.localJurisdictions.none"] = {
    status: "not_applicable",
    reason: "It is all on state land.",
  };

  expect([before, isMissing()]).toEqual([true, false]);
});

test("the score takes fifteen for each error and five for each warning, and each category keeps its own", () => {
  const file = exampleFile("ex-a");
  add("sidePromises", { id: "s1", statement: "We lend each other the van.", party: "A" })(file);

  const { score, categories } = check(file);

  expect(score).toBe(100 - 15 - 5);
  expect(categories.map(({ category, score: own }) => [category, own])).toEqual([
    ["vision", 100],
    ["communication", 100],
    ["expectations", 85],
    ["money", 95],
    ["legal", 100],
    ["care", 100],
  ]);
});

test("every finding says why, how to fix it, and which advice and section it belongs to", () => {
  const { findings } = check({ ...exampleFile("ex-a"), answers: {}, affirmations: [] });

  expect(findings.length).toBeGreaterThan(50);
  for (const { message, why, fix, bullet, clause } of findings) {
    expect([message, why, fix].join(" ")).not.toMatch(/[{}]|undefined|NaN|\bnull\b/);
    expect(bullet).toMatch(/^(SV|CM|WA|CE|RO)\d[a-f]?$/);
    expect(clause).toMatch(/^C\d\d$/);
  }
});

test("a draft that is word for word a worked example is told so, the example with its own parties is not", () => {
  const copied = exampleFile("ex-b");
  set("party.A.legalName", "Another Head Start, Inc.")(copied);

  expect(check(copied).findings.filter(({ id }) => id === "L31")).toMatchObject([
    { severity: "error", where: "agreement.title" },
  ]);
  expect(check(exampleFile("ex-b")).findings.filter(({ id }) => id === "L31")).toEqual([]);
});

test("days are said in words, in the reader's language", () => {
  const file = exampleFile("ex-a");
  set("exp.E4.due", "2028-01-01")(file);
  const input = { ...file, tree: null, today: "2026-12-15" };

  const said = (["en", "es"] as const).map(
    (language) =>
      checkHealth(input, loadHealthSources(language)).findings.find(
        ({ where }) => where === "exp.E4.due",
      )?.message ?? "",
  );

  expect(said[0]).toContain("is due on January 1, 2028");
  expect(said[1]).toContain("1 de enero de 2028");
});
