import type { Problem, Rule, Subject } from "@/lib/health/problem";

type Expectation = NonNullable<Subject["answers"]["exp"]>[number];

/** L06: few goals for the first year, and targets that people can reach from where they stand. */
export const realisticGoals: Rule = {
  id: "L06",
  category: "vision",
  severity: "warning",
  find: ({ answers, limits }) => {
    const count = answers.start?.firstYearGoals?.length ?? 0;
    const most = limits("health.first_year_goals");
    const many: Problem[] =
      count > most ? [{ where: "start.firstYearGoals", params: { count, most } }] : [];
    return [...many, ...(answers.exp ?? []).flatMap((row) => leap(row, limits))];
  },
};

/** Percent targets by points, scores by their share; counts of staff and places are exempt. */
function leap(row: Expectation, limits: Subject["limits"]): Problem[] {
  const { baseline, target, unit } = row;
  if (typeof baseline !== "number" || baseline === 0 || target === undefined) return [];
  const params = { statement: row.statement ?? row.id, baseline, target };
  const where = `exp.${row.id}.target`;
  if (unit === "percent") {
    const most = limits("health.goal_points");
    return rounded(target - baseline) > most
      ? [{ where, wording: "points", params: { ...params, most } }]
      : [];
  }
  const most = limits("health.goal_score_pct");
  return unit === "score" && rounded(target - baseline) > rounded((baseline * most) / 100)
    ? [{ where, wording: "score", params: { ...params, most } }]
    : [];
}

/** Decimals are typed by people: 3.6 less 2.4 is 1.2. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
