import { dateAfter } from "@/lib/answers/calendar";
import type { Rule } from "@/lib/health/problem";

/** L07: an early win within ninety days of the start. */
export const earlyWin: Rule = {
  id: "L07",
  category: "vision",
  severity: "warning",
  find: ({ answers, limits }) => {
    const start = answers.term?.startDate;
    if (!start) return [];
    const days = limits("health.early_win_days");
    const latest = dateAfter(start, days);
    const hasWin = answers.start?.quickWins?.some((row) => row.due && row.due <= latest);
    return hasWin ? [] : [{ where: "start.quickWins", params: { days, latest } }];
  },
};
