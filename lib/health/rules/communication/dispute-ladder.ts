import type { Problem, Rule } from "@/lib/health/problem";

/** L09: a dispute ladder that starts with the mission and has steps with a method and a limit. */
export const disputeLadder: Rule = {
  id: "L09",
  category: "communication",
  severity: "blocker",
  find: ({ answers, limits }) => {
    const problems: Problem[] = [];
    if (answers.dispute?.missionReview !== true)
      problems.push({ where: "dispute.missionReview", wording: "mission" });
    const levels = answers.dispute?.levels ?? [];
    const least = limits("health.dispute_levels");
    if (levels.length < least) {
      const params = { count: levels.length, least };
      problems.push({ where: "dispute.levels", wording: "levels", params });
    }
    levels.forEach((level, index) => {
      const where = `dispute.levels.${level.id}`;
      const params = { step: index + 1 };
      if (!level.method) problems.push({ where: `${where}.method`, wording: "method", params });
      if (level.businessDays === undefined)
        problems.push({ where: `${where}.businessDays`, wording: "days", params });
    });
    return problems;
  },
};
