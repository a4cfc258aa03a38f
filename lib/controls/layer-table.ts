import type { Answers } from "@/lib/answers/schema";

/** One source of money: what is expected of it and what its rate and units come to. Cents. */
export type LayerRow = {
  id: string;
  source: string;
  from: string;
  to: string;
  covers: string;
  expectedCents: number | undefined;
  computedCents: number | undefined;
  /** It pays for Head Start hours a second time, or for the same as this other source. */
  twice: "hours" | { with: string } | null;
};

export type LayerTable = {
  rows: LayerRow[];
  totalCents: number;
  /** The shared cost that the sources carry together; undefined where none was named. */
  costCents: number | undefined;
  /** What no source pays yet; 0 when all is carried. */
  gapCents: number;
};

/** X8 as a table: each source with what it covers, no cost twice, and what is left over. */
export function layerTable({ layer }: Answers): LayerTable {
  const seen = new Map<string, string>();
  const rows = (layer?.sources ?? []).map((row): LayerRow => {
    const covers = row.covers?.trim() ?? "";
    const other = covers === "" ? undefined : seen.get(covers.toLowerCase());
    if (covers !== "") seen.set(covers.toLowerCase(), row.source ?? row.id);
    return {
      id: row.id,
      source: row.source ?? "",
      from: row.payer ?? "",
      to: row.payee ?? "",
      covers,
      expectedCents: row.expectedCents,
      computedCents:
        row.rateCents === undefined || row.units === undefined
          ? undefined
          : Math.round(row.rateCents * row.units),
      twice:
        row.billsHeadStartHours === true ? "hours" : other === undefined ? null : { with: other },
    };
  });
  const totalCents = rows.reduce((sum, { expectedCents }) => sum + (expectedCents ?? 0), 0);
  const costCents = layer?.costPoolCents;
  return { rows, totalCents, costCents, gapCents: Math.max(0, (costCents ?? 0) - totalCents) };
}
