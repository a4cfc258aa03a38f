import type { Answers } from "@/lib/answers/schema";

/** Where a budget line stands: in the base that the rate is taken of, left out of it, or itself indirect. */
export type BudgetLine = {
  id: string;
  category: string;
  cents: number | undefined;
  place: "base" | "outside" | "indirect";
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

/** X7: indirect = (direct − what stays outside) × rate, from the lines of the budget. Null without lines. */
export function indirectBase({ comp, cost }: Answers): IndirectBase | null {
  const rows = comp?.budgetLines ?? [];
  if (rows.length === 0) return null;
  const lines = rows.map(({ id, category, amountCents, isIndirect, outsideBase }): BudgetLine => ({
    id,
    category: category ?? "",
    cents: amountCents,
    place: isIndirect === true ? "indirect" : outsideBase === true ? "outside" : "base",
  }));
  const total = (...places: BudgetLine["place"][]) =>
    lines
      .filter(({ place }) => places.includes(place))
      .reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  const rate = cost?.indirectRatePct;
  const baseCents = total("base");
  return {
    lines,
    directCents: total("base", "outside"),
    excludedCents: total("outside"),
    baseCents,
    amountCents: rate === undefined ? undefined : Math.round((baseCents * rate) / 100),
    budgetedCents: total("indirect"),
  };
}
