import type { DecisionRow } from "@/lib/templates/decide/decision-table";

/** The texts that every agreement has, in as many columns as fit. */
export function AlwaysIn({ rows }: { rows: readonly DecisionRow[] }) {
  return (
    <ul className="mt-4 gap-x-8 sm:columns-2 lg:columns-3">
      {rows.map((row) => (
        <li key={row.textId} className="break-inside-avoid py-1">
          {row.title}
        </li>
      ))}
    </ul>
  );
}
