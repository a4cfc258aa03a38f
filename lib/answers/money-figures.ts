import { wholeMonths } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";
import { product, sum } from "@/lib/answers/sums";

/** X1 and X3: slot-months × rate + lump sums = base total; base + reserve = not-to-exceed. */
export function slotMoney(answers: Answers) {
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
export function sharedCosts(answers: Answers) {
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
export function match(answers: Answers) {
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

/** X8: the price of one unit of the cost pool, and the Head Start share. */
export function layers(answers: Answers) {
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
