import type { Rule } from "@/lib/health/problem";

/** L42: a for-profit subrecipient has a plan for compliance and audit. */
export const forProfitPlan: Rule = {
  id: "L42",
  category: "money",
  severity: "error",
  find: ({ answers }) => {
    const isForProfit = ["for_profit", "sole_proprietor"].includes(
      answers.party?.B?.entityType ?? "",
    );
    if (!isForProfit || answers.rel?.confirmed !== "subrecipient") return [];
    const where = "audit.forProfitPlan";
    return answers.audit?.forProfitPlan
      ? [{ where, wording: "present", severity: "info" }]
      : [{ where }];
  },
};
