import type { Rule } from "@/lib/health/problem";

/** L50: where subsidy pays, who pays, how long and how much when a family loses it. */
export const subsidyLapse: Rule = {
  id: "L50",
  category: "money",
  severity: "error",
  find: ({ answers, holds }) =>
    holds("ccdf-money")
      ? (["lapseRule", "lapsePayer", "lapseDays", "lapseCapCents"] as const)
          .filter((name) => answers.ccdf?.[name] === undefined)
          .map((name) => ({ where: `ccdf.${name}`, wording: name }))
      : [],
};
