import { PARTIES } from "@/lib/health/parties";
import type { Rule } from "@/lib/health/problem";

/** L01: the mission stands, and both parties affirmed it as it stands. */
export const missionAffirmed: Rule = {
  id: "L01",
  category: "vision",
  severity: "error",
  find: ({ answers, isAffirmed }) => {
    const where = "vision.missionStatement";
    if (!answers.vision?.missionStatement) return [{ where, wording: "missing" }];
    return PARTIES.filter((party) => !isAffirmed(where, party)).map((party) => ({
      where,
      params: { party },
    }));
  },
};
