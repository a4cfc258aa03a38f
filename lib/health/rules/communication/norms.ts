import type { Rule } from "@/lib/health/problem";

/** L08: enough ground rules. */
export const norms: Rule = {
  id: "L08",
  category: "communication",
  severity: "warning",
  find: ({ answers, limits }) => {
    const count = answers.comm?.norms?.filter((row) => row.statement).length ?? 0;
    const least = limits("health.norms");
    return count >= least ? [] : [{ where: "comm.norms", params: { count, least } }];
  },
};
