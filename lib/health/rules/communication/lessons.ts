import { addCadence } from "@/lib/answers/cadence";
import { daysBetween } from "@/lib/answers/calendar";
import type { Problem, Rule } from "@/lib/health/problem";

/** L26: lessons are gathered at least every six months, by somebody. */
export const lessons: Rule = {
  id: "L26",
  category: "communication",
  severity: "warning",
  find: ({ answers, limits, today }) => {
    const { reviewCadence, owner } = answers.lessons ?? {};
    const start = answers.term?.startDate ?? today;
    const next = reviewCadence === undefined ? null : addCadence(start, reviewCadence, 1);
    const isRare = next === null || daysBetween(start, next) > limits("health.lessons_gap_days");
    const problems: Problem[] = [];
    if (isRare) problems.push({ where: "lessons.reviewCadence", wording: "cadence" });
    if (!owner) problems.push({ where: "lessons.owner", wording: "owner" });
    return problems;
  },
};
