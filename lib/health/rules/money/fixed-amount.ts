import { daysBetween } from "@/lib/answers/calendar";
import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L41 and X3: a fixed-amount subaward has prior approval and stays under its cap. */
export const fixedAmount: Rule = {
  id: "L41",
  category: "money",
  severity: "error",
  crossChecks: ["X3"],
  find: (subject) =>
    subject.answers.comp?.fixedAmountSubaward === true
      ? [...cap(subject), ...approval(subject)]
      : [],
};

function cap({ answers, limits }: Subject): Problem[] {
  const ceiling = answers.comp?.notToExceedCents ?? 0;
  const most = limits("subaward.fixed_amount_cap_cents");
  const params = { ceiling: dollars(ceiling), cap: dollars(most) };
  return ceiling > most
    ? [{ where: "comp.notToExceedCents", wording: "cap", cross: "X3", params }]
    : [];
}

/** While the answer is pending and the start is far enough away, it only warns. */
function approval({ answers, today, limits }: Subject): Problem[] {
  const { status, date, ref } = answers.fed?.priorApproval ?? {};
  const where = "fed.priorApproval";
  if (status === "approved")
    return date || ref ? [] : [{ where: `${where}.date`, wording: "evidence" }];
  const start = answers.term?.startDate;
  const days = limits("health.approval_lead_days");
  const isEarly = status === "pending" && !!start && daysBetween(today, start) > days;
  return isEarly
    ? [{ where, wording: "pending", severity: "warning", params: { start, days } }]
    : [{ where, wording: "approval" }];
}
