import { dateAfter } from "@/lib/answers/calendar";
import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L16, X2 and X16: the payments add up to the total (or the true-up) and end in time. */
export const paymentSchedule: Rule = {
  id: "L16",
  category: "money",
  severity: "blocker",
  crossChecks: ["X2", "X16"],
  find: (subject) => [...trueUp(subject), ...sum(subject), ...late(subject)],
};

/** What A owes of the shared costs less what it has paid; the payer is named. */
function trueUp({ answers, holds }: Subject): Problem[] {
  const stated = answers.comp?.baseTotalCents;
  const computed = answers.figures.trueUpCents;
  if (!holds("cost-share-model") || stated === undefined || computed === undefined) return [];
  if (stated === computed) return [];
  const params = {
    stated: dollars(stated),
    computed: dollars(Math.abs(computed)),
    audience: computed < 0 ? "B" : "A",
  };
  return [{ where: "comp.baseTotalCents", wording: "trueUp", cross: "X16", params }];
}

function sum({ answers, holds }: Subject): Problem[] {
  const total = answers.comp?.baseTotalCents;
  if (!holds("money-flows") || total === undefined) return [];
  const where = "pay.schedule";
  const scheduled = answers.figures.scheduleTotalCents;
  if (scheduled === total) return [];
  if (scheduled === undefined)
    return [{ where, wording: "missing", cross: "X2", params: { total: dollars(total) } }];
  const params = {
    scheduled: dollars(scheduled),
    total: dollars(total),
    gap: dollars(Math.abs(total - scheduled)),
  };
  return [{ where, cross: holds("cost-share-model") ? "X16" : "X2", params }];
}

function late({ answers, holds }: Subject): Problem[] {
  const { pay, term } = answers;
  if (!holds("money-flows") || !term?.endDate || pay?.finalInvoiceDays === undefined) return [];
  const latest = dateAfter(term.endDate, pay.finalInvoiceDays);
  return (pay.schedule ?? []).flatMap(({ id, due, period }): Problem[] =>
    due !== undefined && due > latest
      ? [
          {
            where: `pay.schedule.${id}.due`,
            wording: "late",
            cross: "X2",
            params: { name: period ?? id, due, latest },
          },
        ]
      : [],
  );
}
