import { useTranslations } from "next-intl";
import { RowName } from "@/components/templates/row-name";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import { columnsIn, type DecisionRow, linesOf } from "@/lib/templates/decide/decision-table";

/** One line for each way in which a text comes into an agreement, one column for each deciding answer. */
export function CaseTable({ rows, caption }: { rows: readonly DecisionRow[]; caption: string }) {
  const t = useTranslations("public.clauses");
  const columns = columnsIn(rows);
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <HeaderCell>{t("text")}</HeaderCell>
          {columns.map((column) => (
            <HeaderCell key={column}>{t(`columns.${column}`)}</HeaderCell>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.textId}>
          {linesOf(row).map((one, index) => (
            <tr key={index}>
              {index === 0 ? (
                <HeaderCell
                  scope="rowgroup"
                  rowSpan={linesOf(row).length}
                  className="border-b border-rule align-top"
                >
                  <RowName row={row} />
                </HeaderCell>
              ) : null}
              {columns.map((column) => (
                <Cell key={column} className="text-sm">
                  {one[column] === "" ? <span className="text-quiet">{t("any")}</span> : one[column]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
