import { isSetAside } from "@/lib/health/missing-answers";
import type { Problem, Rule } from "@/lib/health/problem";

/** L37: somebody who knows money, and training and technical assistance. */
export const adviceSought: Rule = {
  id: "L37",
  category: "communication",
  severity: "warning",
  find: ({ answers, marks }) => {
    const { specialists = [], taPlan = [] } = answers.out ?? {};
    const problems: Problem[] = [];
    const hasFiscal = specialists.some((row) => row.type === "fiscal");
    if (!hasFiscal && !isSetAside(marks, "out.specialists"))
      problems.push({ where: "out.specialists", wording: "fiscal" });
    const hasHelp = taPlan.length > 0 || specialists.some((row) => row.type === "ta");
    if (!hasHelp && !isSetAside(marks, "out.taPlan"))
      problems.push({ where: "out.taPlan", wording: "ta" });
    return problems;
  },
};
