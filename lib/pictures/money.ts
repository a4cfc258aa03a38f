import type { Answers } from "@/lib/answers/schema";

/** One part of a whole: what it is called and how much it is, in cents. */
export type Part = { id: string; label: string; cents: number };

/** What is paid in one month: `month` is `YYYY-MM`, `payments` the periods that fall due in it. */
export type MonthPay = { month: string; cents: number; payments: string[] };

/**
 * Where the money for these children comes from: the layers when they are written, else the funding
 * streams. Rows without an amount are left out; `source` is a value of the list `fundingSource` when
 * the words are not the parties' own.
 */
export function moneyBySource(answers: Answers): (Part & { source?: string })[] {
  const layers = (answers.layer?.sources ?? []).flatMap(({ id, source, expectedCents }) =>
    source === undefined || !expectedCents ? [] : [{ id, label: source, cents: expectedCents }],
  );
  if (layers.length > 0) return layers;
  return (answers.funding?.streams ?? []).flatMap(({ id, source, amountCents }) =>
    source === undefined || !amountCents ? [] : [{ id, label: source, source, cents: amountCents }],
  );
}

/** The payment schedule by the month in which each payment falls due, in order of time. */
export function moneyByMonth(answers: Answers): MonthPay[] {
  const months = new Map<string, MonthPay>();
  for (const { due, amountCents, period } of answers.pay?.schedule ?? []) {
    if (due === undefined || amountCents === undefined) continue;
    const month = due.slice(0, MONTH_LENGTH);
    const known = months.get(month) ?? { month, cents: 0, payments: [] };
    months.set(month, {
      month,
      cents: known.cents + amountCents,
      payments: period === undefined ? known.payments : [...known.payments, period],
    });
  }
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month));
}

/** `YYYY-MM` */
const MONTH_LENGTH = 7;
