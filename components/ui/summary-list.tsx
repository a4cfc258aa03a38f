import type { ReactNode } from "react";

export type SummaryRow = { key: string; label: ReactNode; value: ReactNode; action?: ReactNode };

/** Question, answer and a way to change it, one row each; stacks on narrow screens. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl>
      {rows.map((row) => (
        <div
          key={row.key}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
        >
          <dt className="font-semibold">{row.label}</dt>
          <dd className="min-w-0">{row.value}</dd>
          {row.action ? <dd>{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
