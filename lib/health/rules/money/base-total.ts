import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L15, X1 and X7: what was stated equals what follows from phases and rate, or from the budget. */
export const baseTotal: Rule = {
  id: "L15",
  category: "money",
  severity: "blocker",
  crossChecks: ["X1", "X7"],
  find: (subject) => [...slotMonths(subject), ...total(subject)],
};

function slotMonths({ answers, holds }: Subject): Problem[] {
  const computed = answers.figures.slotMonths;
  const stated = answers.comp?.slotMonths;
  if (!holds("rate-model") || computed === undefined || stated === computed) return [];
  const params = { stated: stated ?? 0, computed };
  return [{ where: "comp.slotMonths", wording: "slotMonths", cross: "X1", params }];
}

/** The true-up of shared costs is L16's. */
function total({ answers, holds }: Subject): Problem[] {
  if (!holds("money-flows")) return [];
  const where = "comp.baseTotalCents";
  const stated = answers.comp?.baseTotalCents;
  const computed = answers.figures.baseTotalCents;
  if (stated === undefined) return [{ where, wording: "missing" }];
  if (computed === undefined || stated === computed || holds("cost-share-model")) return [];
  const params = { stated: dollars(stated), computed: dollars(computed) };
  return holds("reimbursement-model")
    ? [{ where, wording: "budget", cross: "X7", params }]
    : [{ where, cross: "X1", params }];
}
