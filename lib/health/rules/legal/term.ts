import type { Problem, Rule } from "@/lib/health/problem";
import { endsEarly } from "@/lib/health/rules/legal/ends-early";

/** L49 and X14: the term runs forwards, and what it rests on lasts, or somebody renews it. */
export const term: Rule = {
  id: "L49",
  category: "legal",
  severity: "error",
  crossChecks: ["X14"],
  find: (subject) => {
    const { startDate: start, endDate: end, effectiveDate } = subject.answers.term ?? {};
    const problems: Problem[] = [];
    if (start && end && start >= end)
      problems.push({ where: "term.endDate", wording: "order", params: { start, end } });
    if (start && effectiveDate && effectiveDate > start) {
      const params = { start, effective: effectiveDate };
      problems.push({ where: "term.effectiveDate", wording: "effective", params });
    }
    return [...problems, ...endsEarly(subject)];
  },
};
