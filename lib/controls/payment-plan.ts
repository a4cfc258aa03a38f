import { addCadence } from "@/lib/answers/cadence";
import { dateAfter, wholeMonths } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";

/** How a person wants the payments laid out. */
export type PlanChoices = {
  every: "monthly" | "quarterly";
  /** Day of the month, 1 to 28, on which a payment is due. */
  dueDay: number;
  /** Paid within the first month of its period, or in the month after its last one. */
  timing: "ahead" | "after";
};

/** One payment: the days it pays for, or what a fixed sum is for; when it is due; cents. */
export type PlannedPayment = {
  from: string | null;
  to: string | null;
  due: string;
  amountCents: number;
  /** Null for a payment of a period. */
  purpose: string | null;
  /** The phases that a period lies in, or what has to happen first: words of the parties' own. */
  trigger: string;
};

type Period = { from: string; to: string; amountCents: number; about: string[] };

/**
 * Payments that add up to the base total to the cent (X2): slots × rate for each month of each phase,
 * or the budget or the fair share in equal parts, and each fixed sum on its own day. Null while what
 * they follow from is not known yet.
 */
export function paymentPlan(answers: Answers, choices: PlanChoices): PlannedPayment[] | null {
  const months = monthlyOf(answers);
  const sums = fixedSums(answers);
  if (months === null || sums === null || months.length + sums.length === 0) return null;
  const periods = choices.every === "quarterly" ? byThree(months) : months;
  const regular = periods.map((period) => ({
    from: period.from,
    to: period.to,
    due: dueOf(period, choices),
    amountCents: period.amountCents,
    purpose: null,
    trigger: [...new Set(period.about)].join(", "),
  }));
  return [...regular, ...sums].toSorted((one, other) => one.due.localeCompare(other.due));
}

export function planTotalCents(plan: readonly PlannedPayment[]): number {
  return plan.reduce((sum, { amountCents }) => sum + amountCents, 0);
}

function monthlyOf(answers: Answers): Period[] | null {
  switch (answers.comp?.model) {
    case "per_child_rate":
      return bySlots(answers);
    case "cost_reimbursement":
      return evenly(answers, answers.comp.baseTotalCents);
    case "cost_share_trueup":
      return evenly(answers, Math.abs(answers.comp.baseTotalCents ?? NaN));
    case "lump_sum":
      return [];
    default:
      return null;
  }
}

/** X1 month by month: phases × whole months × rate, so that the sum is the slot amount exactly. */
function bySlots({ start, comp }: Answers): Period[] | null {
  const rate = comp?.ratePerSlotCents;
  if (rate === undefined || !start?.phases?.length) return null;
  const found = new Map<string, Period>();
  for (const { start: from, end, slots, name } of start.phases) {
    if (from === undefined || end === undefined || slots === undefined) return null;
    for (const month of monthsOf(from, end)) {
      const known = found.get(month.from);
      const about = name === undefined ? [] : [name];
      found.set(month.from, {
        ...month,
        amountCents: (known?.amountCents ?? 0) + slots * rate,
        about: [...(known?.about ?? []), ...about],
      });
    }
  }
  return [...found.values()].toSorted((one, other) => one.from.localeCompare(other.from));
}

/** A total in equal parts over the months of the term; the last part takes the odd cents. */
function evenly({ term }: Answers, totalCents: number | undefined): Period[] | null {
  const { startDate, endDate } = term ?? {};
  if (startDate === undefined || endDate === undefined || !Number.isInteger(totalCents))
    return null;
  const total = totalCents ?? 0;
  const months = monthsOf(startDate, endDate);
  const part = Math.floor(total / Math.max(1, months.length));
  return months.map((month, index) => ({
    ...month,
    amountCents: index < months.length - 1 ? part : total - part * (months.length - 1),
    about: [],
  }));
}

/** Fixed sums as they were agreed; null when one of them is not complete yet. */
function fixedSums({ comp, term }: Answers): PlannedPayment[] | null {
  if (comp?.model !== "per_child_rate" && comp?.model !== "lump_sum") return [];
  const planned: PlannedPayment[] = [];
  for (const { purpose = "", amountCents, due, trigger = "" } of comp.lumpSums ?? []) {
    const day = due ?? term?.startDate;
    if (amountCents === undefined || day === undefined) return null;
    planned.push({ from: null, to: null, due: day, amountCents, purpose, trigger });
  }
  return planned;
}

/** The whole months of a span, first and last day of each. */
function monthsOf(start: string, end: string): { from: string; to: string }[] {
  return Array.from({ length: wholeMonths(start, end) }, (_, index) => ({
    from: monthAfter(start, index),
    to: dateAfter(monthAfter(start, index + 1), -1),
  }));
}

function byThree(months: readonly Period[]): Period[] {
  const quarters: Period[] = [];
  for (let first = 0; first < months.length; first += MONTHS_IN_QUARTER) {
    const group = months.slice(first, first + MONTHS_IN_QUARTER);
    const [begin] = group;
    const last = group.at(-1);
    if (begin === undefined || last === undefined) break;
    quarters.push({
      from: begin.from,
      to: last.to,
      amountCents: group.reduce((sum, { amountCents }) => sum + amountCents, 0),
      about: group.flatMap(({ about }) => about),
    });
  }
  return quarters;
}

function dueOf({ from, to }: Period, { dueDay, timing }: PlanChoices): string {
  const day = String(dueDay).padStart(2, "0");
  const month = timing === "ahead" ? from : monthAfter(dateAfter(to, 1), 0);
  return `${month.slice(0, 8)}${day}`;
}

function monthAfter(day: string, count: number): string {
  return addCadence(day, "monthly", count) ?? day;
}

const MONTHS_IN_QUARTER = 3;
