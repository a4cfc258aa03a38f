import { wholeMonths } from "@/lib/answers/calendar";
import type { AnswerKind } from "@/lib/answers/kinds";
import type { Answers } from "@/lib/answers/schema";

/**
 * Everything that is computed from answers, in one place: templates print these, the wizard shows
 * them as they are typed, and the health check compares what was stated with them. Money is integer
 * cents; a figure whose inputs are missing is absent, never zero by accident.
 */
export type Figures = Partial<Record<FigureName, number>>;

type FigureName = keyof typeof KINDS;

const KINDS = {
  slotMonths: "number",
  slotAmountCents: "money",
  lumpSumTotalCents: "money",
  baseTotalCents: "money",
  reserveCents: "money",
  notToExceedCents: "money",
  scheduleTotalCents: "money",
  budgetTotalCents: "money",
  sharedTotalCents: "money",
  sharedPaidByACents: "money",
  sharedPaidByBCents: "money",
  shareACents: "money",
  shareBCents: "money",
  trueUpCents: "money",
  matchRequiredCents: "money",
  matchPledgedCents: "money",
  hoursPerYear: "number",
  weeklyHours: "number",
  totalSlots: "count",
  layerUnitRateCents: "money",
  layerHsShareCents: "money",
  indirectAmountCents: "money",
  disputeDaysTotal: "count",
} as const satisfies Record<string, AnswerKind>;

/** The kind of each figure by its path, as templates name it: `figures.slotMonths`. */
export const figureKinds: ReadonlyMap<string, AnswerKind> = new Map(
  Object.entries(KINDS).map(([name, kind]) => [`figures.${name}`, kind]),
);

export type AnswersWithFigures = Answers & { figures: Figures };

/** The answers with their figures; fields that the dossier calls computed are filled where absent. */
export function withFigures(answers: Answers): AnswersWithFigures {
  const figures = figuresOf(answers);
  return {
    ...answers,
    ...filled(answers, "comp", {
      slotMonths: figures.slotMonths,
      baseTotalCents: figures.baseTotalCents,
    }),
    ...filled(answers, "sched", { hoursPerYear: figures.hoursPerYear }),
    ...filled(answers, "match", { requiredCents: figures.matchRequiredCents }),
    figures,
  };
}

export function figuresOf(answers: Answers): Figures {
  return present({
    ...slotMoney(answers),
    ...sharedCosts(answers),
    ...match(answers),
    ...time(answers),
    ...layers(answers),
    scheduleTotalCents: sum(answers.pay?.schedule, (row) => row.amountCents),
    totalSlots: answers.svc?.totalSlots ?? answers.start?.phases?.at(-1)?.slots,
    disputeDaysTotal: sum(answers.dispute?.levels, (level) => level.businessDays),
  });
}

/** X1 and X3: slot-months × rate + lump sums = base total; base + reserve = not-to-exceed. */
function slotMoney(answers: Answers) {
  const comp = answers.comp;
  const slotMonths = slotMonthsOf(answers);
  const slotAmountCents = product(slotMonths, comp?.ratePerSlotCents);
  const lumpSumTotalCents = sum(comp?.lumpSums, (row) => row.amountCents);
  const budgetTotalCents = sum(comp?.budgetLines, (row) => row.amountCents);
  const reserveCents = comp?.reserve?.capCents;
  const baseTotalCents = baseTotal(answers, slotAmountCents, lumpSumTotalCents, budgetTotalCents);
  const ceilingBase = comp?.baseTotalCents ?? baseTotalCents;
  return {
    slotMonths,
    slotAmountCents,
    lumpSumTotalCents,
    budgetTotalCents,
    reserveCents,
    baseTotalCents,
    notToExceedCents: ceilingBase === undefined ? undefined : ceilingBase + (reserveCents ?? 0),
  };
}

function slotMonthsOf(answers: Answers): number | undefined {
  const phases = answers.start?.phases;
  if (!phases?.length) return undefined;
  let total = 0;
  for (const { start, end, slots } of phases) {
    if (start === undefined || end === undefined || slots === undefined) return undefined;
    total += slots * wholeMonths(start, end);
  }
  return total;
}

function baseTotal(
  answers: Answers,
  slotAmountCents: number | undefined,
  lumpSumTotalCents: number | undefined,
  budgetTotalCents: number | undefined,
): number | undefined {
  switch (answers.comp?.model) {
    case "per_child_rate":
      return slotAmountCents === undefined ? undefined : slotAmountCents + (lumpSumTotalCents ?? 0);
    case "lump_sum":
      return lumpSumTotalCents;
    case "cost_reimbursement":
      return budgetTotalCents;
    case "cost_share_trueup":
      return sharedCosts(answers).trueUpCents;
    case "in_kind_only":
    case "no_funds":
      return 0;
    case undefined:
      return undefined;
  }
}

/** X16: what A owes of the shared costs, less what A has paid; negative when B owes A. */
function sharedCosts(answers: Answers) {
  const rows = answers.comp?.sharedCosts;
  const sharedTotalCents = sum(rows, (row) => row.amountCents);
  const pctA = answers.comp?.allocationPctA;
  if (sharedTotalCents === undefined || pctA === undefined) return { sharedTotalCents };
  const paidBy = (party: "A" | "B") =>
    sum(
      rows?.filter((row) => row.paidBy === party),
      (row) => row.amountCents,
    ) ?? 0;
  const shareACents = Math.round((sharedTotalCents * Math.round(pctA * 10)) / 1000);
  return {
    sharedTotalCents,
    sharedPaidByACents: paidBy("A"),
    sharedPaidByBCents: paidBy("B"),
    shareACents,
    shareBCents: sharedTotalCents - shareACents,
    trueUpCents: shareACents - paidBy("A"),
  };
}

/** X9: required = federal × pct / (100 − pct); pledged = contributions that count as match. */
function match(answers: Answers) {
  const { federalBaseCents, requiredPct } = answers.match ?? {};
  const counted = answers.contrib?.filter((row) => row.countsAsMatch === true);
  return {
    matchRequiredCents:
      federalBaseCents === undefined || requiredPct === undefined
        ? undefined
        : Math.round((federalBaseCents * requiredPct) / (100 - requiredPct)),
    matchPledgedCents: sum(counted, (row) => row.valueCents),
  };
}

/** X6: hours in a year and in a week of service. */
function time(answers: Answers) {
  const { hoursPerDay, daysPerYear, daysPerWeek } = answers.sched ?? {};
  return {
    hoursPerYear: product(hoursPerDay, daysPerYear),
    weeklyHours: product(hoursPerDay, daysPerWeek),
  };
}

/** X8: the price of one unit of the cost pool, and the Head Start share. */
function layers(answers: Answers) {
  const { costPoolCents, baseUnits, hsUnits } = answers.layer ?? {};
  const { mtdcBaseCents, indirectRatePct } = answers.cost ?? {};
  const hasPool = costPoolCents !== undefined && baseUnits !== undefined && baseUnits > 0;
  return {
    layerUnitRateCents: hasPool ? Math.round(costPoolCents / baseUnits) : undefined,
    layerHsShareCents:
      hasPool && hsUnits !== undefined
        ? Math.round((costPoolCents * hsUnits) / baseUnits)
        : undefined,
    indirectAmountCents:
      mtdcBaseCents === undefined || indirectRatePct === undefined
        ? undefined
        : Math.round((mtdcBaseCents * indirectRatePct) / 100),
  };
}

/** The sum of a column; undefined when there are no rows or a row has no number yet. */
function sum<Row>(rows: readonly Row[] | undefined, column: (row: Row) => number | undefined) {
  if (!rows?.length) return undefined;
  let total = 0;
  for (const row of rows) {
    const value = column(row);
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

/** Integer-safe for money and whole units; halves and tenths stay exact to the cent. */
function product(left: number | undefined, right: number | undefined) {
  if (left === undefined || right === undefined) return undefined;
  return Math.round(left * right * 100) / 100;
}

function present(figures: { [Name in FigureName]?: number | undefined }): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

/** A group with absent fields filled; nothing at all when there is neither group nor figure. */
function filled(
  answers: Answers,
  group: "comp" | "sched" | "match",
  computed: Record<string, number | undefined>,
): Partial<Answers> {
  const known = Object.entries(computed).filter(([, value]) => value !== undefined);
  if (known.length === 0) return {};
  return { [group]: { ...Object.fromEntries(known), ...answers[group] } };
}
