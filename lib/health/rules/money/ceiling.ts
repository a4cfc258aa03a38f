import { dollars } from "@/lib/health/money-words";
import type { Rule } from "@/lib/health/problem";

/** L17 and X3: a ceiling, and it is the base total and the reserve. */
export const ceiling: Rule = {
  id: "L17",
  category: "money",
  severity: "blocker",
  crossChecks: ["X3"],
  find: ({ answers, holds }) => {
    if (!holds("money-flows")) return [];
    const where = "comp.notToExceedCents";
    const stated = answers.comp?.notToExceedCents;
    const { notToExceedCents: computed, reserveCents = 0 } = answers.figures;
    if (stated === undefined) return [{ where, wording: "missing", cross: "X3" }];
    if (computed === undefined || stated === computed) return [];
    const params = {
      stated: dollars(stated),
      computed: dollars(computed),
      base: dollars(computed - reserveCents),
      reserve: dollars(reserveCents),
    };
    return [{ where, cross: "X3", params }];
  },
};
