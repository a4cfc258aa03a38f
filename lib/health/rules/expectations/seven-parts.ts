import type { Problem, Rule, Subject } from "@/lib/health/problem";

type Expectation = NonNullable<Subject["answers"]["exp"]>[number];

const PARTS = [
  "statement",
  "ownerParty",
  "how",
  "measure",
  "baseline",
  "target",
  "evidence",
] as const satisfies readonly (keyof Expectation)[];

/** L29 and X10: owner, how, measure, baseline, target, due or cadence, evidence; one owner; SMART. */
export const sevenParts: Rule = {
  id: "L29",
  category: "expectations",
  severity: "blocker",
  crossChecks: ["X10"],
  find: (subject) => [
    ...few(subject),
    ...(subject.answers.exp ?? []).flatMap((row) =>
      [...lacking(row), ...unfit(row, subject)].map((problem) => ({
        ...problem,
        where: `exp.${row.id}.${problem.where}`,
        cross: "X10" as const,
        params: { statement: row.statement ?? row.id, ...problem.params },
      })),
    ),
  ],
};

function few({ answers, limits, holds }: Subject): Problem[] {
  const count = answers.exp?.length ?? 0;
  const least = limits(
    holds("services") ? "health.expectations_services" : "health.expectations_mou",
  );
  return count < least ? [{ where: "exp", wording: "few", params: { count, least } }] : [];
}

function lacking(row: Expectation): Problem[] {
  const parts: string[] = PARTS.filter((part) => row[part] === undefined || row[part] === "");
  if (row.due === undefined && row.cadence === undefined) parts.push("due");
  return parts.map((part) => ({ where: part, wording: part }));
}

/** What is there but cannot be right: two owners, more than all, a day outside of the term. */
function unfit(row: Expectation, { answers }: Subject): Problem[] {
  const { startDate, endDate } = answers.term ?? {};
  const problems: Problem[] = [];
  if (row.ownerParty !== undefined && row.ownerParty === row.supportParty)
    problems.push({ where: "supportParty", wording: "twice", params: { party: row.ownerParty } });
  if (row.unit === "percent" && (row.target ?? 0) > 100)
    problems.push({ where: "target", wording: "percent", params: { target: row.target ?? 0 } });
  if (row.due !== undefined && startDate && endDate && (row.due < startDate || row.due > endDate)) {
    const params = { due: row.due, start: startDate, end: endDate };
    problems.push({ where: "due", wording: "term", params });
  }
  return problems;
}
