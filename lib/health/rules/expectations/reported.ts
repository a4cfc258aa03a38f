import type { Rule, Subject } from "@/lib/health/problem";

type Expectation = NonNullable<Subject["answers"]["exp"]>[number];

/** X11: every report names rows that exist, and every measured row is in a report. */
export const reported: Rule = {
  id: "X11",
  category: "expectations",
  severity: "warning",
  crossChecks: ["X11"],
  find: ({ answers, holds }) => {
    if (!holds("services")) return [];
    const rows = answers.exp ?? [];
    const reports = answers.report ?? [];
    const names = rows.map((row, index) => namesOf(row, index));
    const shows = (refs: string | undefined, index: number) =>
      names[index]?.some((name) => name.test(refs ?? "")) === true;
    const unknown = reports
      .filter(({ expRefs }) => !rows.some((_, index) => shows(expRefs, index)))
      .map((report) => ({
        where: `report.${report.id}.expRefs`,
        wording: "report",
        params: { report: report.name ?? report.id },
      }));
    const unreported = rows.flatMap((row, index) =>
      row.measure && !reports.some(({ expRefs }) => shows(expRefs, index))
        ? [{ where: `exp.${row.id}`, params: { statement: row.statement ?? row.id } }]
        : [],
    );
    return [...unknown, ...unreported].map((problem) => ({ ...problem, cross: "X11" as const }));
  },
};

/** How a report may name a row: by its id, by its place in the table (E3), or by what it says. */
function namesOf(row: Expectation, index: number): RegExp[] {
  return [row.id, `E${String(index + 1)}`, row.statement ?? row.id].map(
    (name) => new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, "i"),
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
