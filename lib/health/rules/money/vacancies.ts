import type { Rule } from "@/lib/health/problem";

/** L21: rules for vacancies, absences and closures where money follows slots. */
export const vacancies: Rule = {
  id: "L21",
  category: "money",
  severity: "error",
  find: ({ answers, holds }) =>
    holds("paid-for-capacity")
      ? (["paidVacancyDays", "absenceRule", "closureRule"] as const)
          .filter((name) => answers.vac?.[name] === undefined)
          .map((name) => ({ where: `vac.${name}`, wording: name }))
      : [],
};
