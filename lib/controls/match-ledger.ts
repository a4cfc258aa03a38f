import { match } from "@/lib/answers/money-figures";
import type { Answers } from "@/lib/answers/schema";

type Contribution = NonNullable<Answers["contrib"]>[number];

/** One contribution in the ledger, with what stands pledged up to it. Cents. */
export type LedgerRow = {
  id: string;
  what: string;
  party: "A" | "B" | undefined;
  cents: number | undefined;
  /** Quantity × value of one, where both are known. */
  computedCents: number | undefined;
  /** Why it does not count, when it does not. */
  out: "federal" | "unvalued" | "notCounted" | null;
  pledgedSoFarCents: number;
};

export type MatchLedger = {
  rows: LedgerRow[];
  pledgedCents: number;
  requiredCents: number | undefined;
  /** `thin`: enough, but with less than the cushion above it. */
  verdict: "unknown" | "short" | "thin" | "enough";
};

/** X9: contributions against the match that is needed, with a cushion of `cushionPct` percent. */
export function matchLedger(answers: Answers, cushionPct: number): MatchLedger {
  let pledgedCents = 0;
  const rows = (answers.contrib ?? []).map((row): LedgerRow => {
    const out = reasonOut(row);
    if (out === null) pledgedCents += row.valueCents ?? 0;
    return {
      id: row.id,
      what: row.description ?? "",
      party: row.party,
      cents: row.valueCents,
      computedCents: computedValue(row),
      out,
      pledgedSoFarCents: pledgedCents,
    };
  });
  const requiredCents = match(answers).matchRequiredCents;
  return {
    rows,
    pledgedCents,
    requiredCents,
    verdict: verdictOf(pledgedCents, requiredCents, cushionPct),
  };
}

/** Rows whose value is not quantity × value of one, with what it would be. */
export function valuesToFill(answers: Answers): { id: string; valueCents: number }[] {
  return (answers.contrib ?? []).flatMap((row) => {
    const valueCents = computedValue(row);
    return valueCents === undefined || valueCents === row.valueCents
      ? []
      : [{ id: row.id, valueCents }];
  });
}

function computedValue({ qty, unitValueCents }: Contribution): number | undefined {
  return qty === undefined || unitValueCents === undefined
    ? undefined
    : Math.round(qty * unitValueCents);
}

function reasonOut(row: Contribution): LedgerRow["out"] {
  if (row.countsAsMatch !== true) return "notCounted";
  if (row.federalSourced === true) return "federal";
  return row.valueCents === undefined ? "unvalued" : null;
}

function verdictOf(
  pledged: number,
  required: number | undefined,
  cushionPct: number,
): MatchLedger["verdict"] {
  if (required === undefined) return "unknown";
  if (pledged < required) return "short";
  return pledged * 100 < required * (100 + cushionPct) ? "thin" : "enough";
}
