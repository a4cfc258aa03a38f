import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { slotsOf } from "@/lib/document/select";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import type { Page } from "@/lib/templates/questions";

const { templates, questions, files } = loadParsedTemplates();
const advice = Object.keys((parse(files.get("advice.yaml") ?? "") as { bullets: object }).bullets);
const checks = parse(files.get("checks/health.yaml") ?? "") as Record<string, { bullet: string }>;
const pages = new Map<string, Page>(
  questions.catalogue.steps
    .flatMap(({ tasks }) => tasks)
    .flatMap((task) => task.pages.map((page) => [`${task.id}/${page.id}`, page])),
);

type Row = { bullet: string; questions: string[]; sections: string[]; checks: string[] };

/** The README's table of bullets, as it is printed there. */
const rows = readFileSync("README.md", "utf8")
  .split("\n")
  .filter((line) => /^\| [A-Z]{2}\d /.test(line))
  .map((line): Row => {
    const [bullet = "", , asked = "", sections = "", rules = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return {
      bullet: bullet.slice(0, 3),
      questions: asked.match(/[\w-]+\/[\w-]+/g) ?? [],
      sections: sections.split(" ").map((id) => id.toLowerCase()),
      checks: rules.split(" "),
    };
  });

const isOf = (bullet: string) => (id: string) => new RegExp(`^${bullet}[a-z]?$`).test(id);

describe("the eighteen bullets of Partnership Basics", () => {
  it("are all in the README's table, and nothing else is", () => {
    const bullets = new Set(advice.map((id) => id.slice(0, 3)));

    expect(rows.map(({ bullet }) => bullet)).toEqual([...bullets]);
    expect(rows).toHaveLength(18);
  });

  it.each(rows)("$bullet is advised beside its questions, every part of it", (row) => {
    const given = row.questions.flatMap((place) => pages.get(place)?.advice ?? [`no ${place}`]);

    expect(given.filter(isOf(row.bullet)).toSorted()).toEqual(
      expect.arrayContaining(advice.filter(isOf(row.bullet)).toSorted()),
    );
    for (const place of row.questions)
      expect(pages.get(place)?.advice.some(isOf(row.bullet)), place).toBe(true);
  });

  it.each(rows)("$bullet reaches the sections that it names", (row) => {
    const paths = row.questions.flatMap((place) =>
      (pages.get(place)?.fields ?? []).map(({ path }) => path),
    );
    const fed = clausesFedBy(templates, paths).map((id) => id.split("-")[0]);

    expect(fed).toEqual(expect.arrayContaining(row.sections));
    expect(slotsOf(templates).map(({ id }) => id.split("-")[0])).toEqual(
      expect.arrayContaining(row.sections),
    );
  });

  it.each(rows)("$bullet is watched by the checks that it names", (row) => {
    for (const id of row.checks) expect(checks[id]?.bullet, id).toSatisfy(isOf(row.bullet));
  });
});
