import type { Rule } from "@/lib/health/problem";

/** X15: the yearly review and the next look at lessons fall inside the term. */
export const reviewDates: Rule = {
  id: "X15",
  category: "legal",
  severity: "error",
  crossChecks: ["X15"],
  find: ({ answers }) => {
    const { startDate: start, endDate: end, annualReviewDate } = answers.term ?? {};
    if (!start || !end) return [];
    return [
      { where: "term.annualReviewDate", wording: "review", on: annualReviewDate },
      { where: "lessons.nextDate", wording: "lessons", on: answers.lessons?.nextDate },
    ].flatMap(({ where, wording, on }) =>
      on !== undefined && (on < start || on > end)
        ? [{ where, wording, cross: "X15" as const, params: { on, start, end } }]
        : [],
    );
  },
};
