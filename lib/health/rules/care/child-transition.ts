import type { Problem, Rule } from "@/lib/health/problem";

const PARTS = [
  "childTransitionDays",
  "familyNoticeDays",
  "slotDestination",
  "recordsOwner",
] as const;

/** L48: if it ends, children have time, a place, their records, and families notice they can read. */
export const childTransition: Rule = {
  id: "L48",
  category: "care",
  severity: "blocker",
  find: ({ answers }) => {
    const problems: Problem[] = PARTS.filter((part) => !answers.exit?.[part]).map((part) => ({
      where: `exit.${part}`,
      wording: part,
    }));
    if (!answers.comm?.languages?.length)
      problems.push({ where: "comm.languages", wording: "languages" });
    return problems;
  },
};
