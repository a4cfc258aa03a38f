import { dateAfter } from "@/lib/answers/calendar";
import type { Rule } from "@/lib/health/problem";

/** L24: both parties are briefed on the law that binds them, not long after the start. */
export const lawBriefing: Rule = {
  id: "L24",
  category: "legal",
  severity: "error",
  find: ({ answers, limits }) => {
    const where = "law.trainingDate";
    const on = answers.law?.trainingDate;
    const start = answers.term?.startDate;
    if (on === undefined) return [{ where, wording: "missing" }];
    if (!start) return [];
    const days = limits("health.training_after_start_days");
    const latest = dateAfter(start, days);
    return on > latest ? [{ where, params: { on, latest, days } }] : [];
  },
};
