import type { Answers } from "@/lib/answers/schema";

/** A budget line, and how much of it counts in the base that the rate is taken of. Cents. */
export type BudgetLine = {
  id: string;
  category: string;
  cents: number | undefined;
  inBaseCents: number;
  isIndirect: boolean;
};

export type IndirectBase = {
  lines: BudgetLine[];
  directCents: number;
  excludedCents: number;
  baseCents: number;
  /** Base × rate, to the cent; undefined while no rate is known. */
  amountCents: number | undefined;
  /** What the indirect lines of the budget say. */
  budgetedCents: number;
};

/**
 * X7: indirect = (direct − what stays outside) × rate, from the lines of the budget. Null without lines.
 * Where no line says what of it stays outside, the sum that was stated for all of them counts.
 */
export function indirectBase({ comp, cost }: Answers): IndirectBase | null {
  const rows = comp?.budgetLines ?? [];
  if (rows.length === 0) return null;
  const lines = rows.map((row): BudgetLine => {
    const isIndirect = row.isIndirect === true;
    const cents = row.amountCents;
    const inBaseCents = isIndirect ? 0 : Math.max(0, (cents ?? 0) - (row.outsideBaseCents ?? 0));
    return { id: row.id, category: row.category ?? "", cents, inBaseCents, isIndirect };
  });
  const total = (ofIndirect: boolean) =>
    lines
      .filter(({ isIndirect }) => isIndirect === ofIndirect)
      .reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  const directCents = total(false);
  const isSaidByLine = rows.some(({ outsideBaseCents }) => outsideBaseCents !== undefined);
  const baseCents = isSaidByLine
    ? lines.reduce((sum, { inBaseCents }) => sum + inBaseCents, 0)
    : Math.max(0, directCents - (cost?.excludedCents ?? 0));
  const rate = cost?.indirectRatePct;
  return {
    lines,
    directCents,
    excludedCents: directCents - baseCents,
    baseCents,
    amountCents: rate === undefined ? undefined : Math.round((baseCents * rate) / 100),
    budgetedCents: total(true),
  };
}
