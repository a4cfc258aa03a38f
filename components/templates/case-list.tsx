import { useTranslations } from "next-intl";
import { RowName } from "@/components/templates/row-name";
import { columnsIn, type DecisionRow } from "@/lib/templates/decide/decision-table";

/** The same as the table, for narrow screens: under each text what must hold, case by case. */
export function CaseList({ rows }: { rows: readonly DecisionRow[] }) {
  const t = useTranslations("public.clauses");
  const columns = columnsIn(rows);
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.textId} className="border-b border-rule py-4">
          <h3 className="font-semibold">
            <RowName row={row} />
          </h3>
          {row.cases.map((one, index) => (
            <div key={index}>
              {index > 0 ? <p className="mt-2 text-sm text-quiet">{t("or")}</p> : null}
              <dl className="mt-1 text-sm">
                {columns
                  .filter((column) => one[column] !== "")
                  .map((column) => (
                    <div key={column} className="mt-1">
                      <dt className="inline text-quiet">{t(`columns.${column}`)}: </dt>
                      <dd className="inline">{one[column]}</dd>
                    </div>
                  ))}
              </dl>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
