import type { Problem, Rule } from "@/lib/health/problem";

/** L22: small partners are paid in time, and a question about one line has a path. */
export const paymentTerms: Rule = {
  id: "L22",
  category: "money",
  severity: "error",
  find: ({ answers, limits, holds }) => {
    if (!holds("money-flows")) return [];
    const max = limits("payment.reimbursement_days");
    const { paymentDays, disputeDays, invoiceDueDay } = answers.pay ?? {};
    const problems: Problem[] = [];
    if (paymentDays === undefined)
      problems.push({ where: "pay.paymentDays", wording: "none", params: { max } });
    else if (paymentDays > max)
      problems.push({
        where: "pay.paymentDays",
        wording: "days",
        params: { days: paymentDays, max },
      });
    if (invoiceDueDay === undefined)
      problems.push({ where: "pay.invoiceDueDay", wording: "invoice" });
    if (disputeDays === undefined) problems.push({ where: "pay.disputeDays", wording: "dispute" });
    return problems;
  },
};
