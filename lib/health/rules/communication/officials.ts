import { isSetAside } from "@/lib/health/missing-answers";
import type { Rule } from "@/lib/health/problem";

/** L38: a federal and a state official will hear of the goals; it weighs more where money flows. */
export const officials: Rule = {
  id: "L38",
  category: "communication",
  severity: "info",
  find: ({ answers, marks, holds }) => {
    const where = "out.officials";
    if (isSetAside(marks, where)) return [];
    const isTold = (level: string) =>
      answers.out?.officials?.some(
        (row) => row.level === level && row.message && (row.plannedOn ?? row.doneOn),
      );
    return (["federal", "state"] as const)
      .filter((level) => !isTold(level))
      .map((officialLevel) => ({
        where,
        params: { officialLevel },
        ...(holds("money-flows") ? { severity: "warning" as const } : {}),
      }));
  },
};
