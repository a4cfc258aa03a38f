import type { Problem, Rule } from "@/lib/health/problem";

/** L57: records are kept as long as the rule asks, no longer without a reason, and can be seen. */
export const records: Rule = {
  id: "L57",
  category: "legal",
  severity: "error",
  find: ({ answers, limits, holds, document }) => {
    const where = "rec.retentionYears";
    const years = answers.rec?.retentionYears;
    const least = limits("records.years");
    const problems: Problem[] = [];
    if (years === undefined) problems.push({ where, wording: "missing", params: { least } });
    else if (years < least) problems.push({ where, params: { years, least } });
    else if (years > least && holds("federal-money"))
      problems.push({ where, wording: "long", params: { years, least } });
    if (holds("money-flows") && document !== null && !document.clauseIds.includes("c46-records"))
      problems.push({ where: "c46-records", wording: "access" });
    return problems;
  },
};
