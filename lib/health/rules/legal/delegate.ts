import type { Problem, Rule } from "@/lib/health/problem";

/** L51: a delegate agreement has the approval of HHS and no exit for convenience. */
export const delegate: Rule = {
  id: "L51",
  category: "legal",
  severity: "blocker",
  find: ({ answers }) => {
    if (answers.rel?.confirmed !== "delegate") return [];
    const problems: Problem[] = [];
    if (answers.rel.hhsApproval?.status !== "approved")
      problems.push({ where: "rel.hhsApproval.status", wording: "approval" });
    if (answers.exit?.convenienceAllowed !== false)
      problems.push({ where: "exit.convenienceAllowed", wording: "convenience" });
    return problems;
  },
};
