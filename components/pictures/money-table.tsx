import type { ReactNode } from "react";
import { Bar } from "@/components/ui/bar";
import { Cell, HeaderCell, Table } from "@/components/ui/table";

export type MoneyRow = {
  id: string;
  label: ReactNode;
  detail?: string;
  cents: number;
  amount: string;
};

type Props = {
  caption: string;
  headings: { what: string; amount: string };
  rows: readonly MoneyRow[];
  total: { label: string; amount: string };
};

/** A bar chart that is a table: each row its name, its bar and its amount. */
export function MoneyTable({ caption, headings, rows, total }: Props) {
  const most = Math.max(1, ...rows.map(({ cents }) => cents));
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <HeaderCell className="w-2/5">{headings.what}</HeaderCell>
          <td className="hidden border-b-2 border-ink sm:table-cell" />
          <HeaderCell className="text-end">{headings.amount}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, detail, cents, amount }) => (
          <tr key={id}>
            <th scope="row" className="border-b border-rule py-2 pe-4 text-start font-normal">
              {label}
              {detail ? <span className="block text-sm text-quiet">{detail}</span> : null}
              <span className="mt-1 block sm:hidden">
                <Bar share={cents / most} />
              </span>
            </th>
            <Cell className="hidden w-full pt-3 sm:table-cell">
              <Bar share={cents / most} />
            </Cell>
            <Cell className="text-end whitespace-nowrap tabular-nums">{amount}</Cell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-2 pe-4 text-start font-semibold">
            {total.label}
          </th>
          <td className="hidden sm:table-cell" />
          <td className="py-2 pe-4 text-end font-semibold whitespace-nowrap tabular-nums">
            {total.amount}
          </td>
        </tr>
      </tfoot>
    </Table>
  );
}
