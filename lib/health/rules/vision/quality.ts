import type { Problem, Rule } from "@/lib/health/problem";

/** L04: quality has a framework, a dated commitment and enough places where it is repeated. */
export const quality: Rule = {
  id: "L04",
  category: "vision",
  severity: "warning",
  find: ({ answers, limits }) => {
    const { frameworks, commitments, placements } = answers.vision?.quality ?? {};
    const least = limits("health.quality_placements");
    const count = placements?.length ?? 0;
    const problems: Problem[] = [];
    if (!frameworks?.length) {
      problems.push({ where: "vision.quality.frameworks", wording: "framework" });
    }
    if (!commitments?.some((row) => row.date)) {
      problems.push({ where: "vision.quality.commitments", wording: "commitment" });
    }
    if (count < least) {
      problems.push({
        where: "vision.quality.placements",
        wording: "placements",
        params: { count, least },
      });
    }
    return problems;
  },
};
