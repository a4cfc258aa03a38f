import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Cell, HeaderCell, Table } from "@/components/ui/table";

type Props = {
  caption: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** The last line, such as a sum. */
  foot?: readonly ReactNode[];
  /** Columns that hold numbers: they stand at the end, digit under digit. */
  numeric?: readonly number[];
};

/** A table as the controls show what they worked out. */
export function MadeTable({ caption, head, rows, foot, numeric = [] }: Props) {
  const number = (index: number) =>
    numeric.includes(index) ? "whitespace-nowrap text-end tabular-nums" : "";
  return (
    <div className="mt-3">
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            {head.map((words, index) => (
              <HeaderCell key={words} over={numeric.includes(index) ? "numbers" : "words"}>
                {words}
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <Cell key={index} className={classNames("py-1.5", number(index))}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot === undefined ? null : (
          <tfoot>
            <tr>
              {foot.map((cell, index) => (
                <td key={index} className={classNames("py-1.5 pe-4 font-semibold", number(index))}>
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
