import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Cell, HeaderCell, MANY_COLUMNS, RowHeaderCell, Table } from "@/components/ui/table";

type Props = {
  caption: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** The last line, such as a sum. */
  foot?: readonly ReactNode[];
  /** Columns that hold numbers: they stand at the end, digit under digit. */
  numeric?: readonly number[];
};

/** A table as the controls show what they worked out; its first column heads each row. */
export function MadeTable({ caption, head, rows, foot, numeric = [] }: Props) {
  const folds = head.length >= MANY_COLUMNS;
  const number = (index: number) =>
    numeric.includes(index) ? "whitespace-nowrap text-end tabular-nums" : "";
  return (
    <div className="@container mt-3">
      <Table caption={caption} captionHidden folds={folds}>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((words, index) => (
              <HeaderCell
                key={words}
                role="columnheader"
                over={numeric.includes(index) ? "numbers" : "words"}
              >
                {words}
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <RowHeaderCell key={index} role="rowheader">
                    {cell}
                  </RowHeaderCell>
                ) : (
                  <Cell
                    key={index}
                    role="cell"
                    data-column={folds ? head[index] : undefined}
                    className={number(index)}
                  >
                    {cell}
                  </Cell>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot === undefined ? null : (
          <tfoot role="rowgroup">
            <tr role="row">
              {foot.map((cell, index) => (
                <td
                  key={index}
                  role="cell"
                  className={classNames("py-1.5 pe-4 font-semibold", number(index))}
                >
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </Table>
    </div>
  );
}
