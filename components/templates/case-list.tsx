import { useTranslations } from "next-intl";
import { wordingOf } from "@/components/templates/row-name";
import { Disclosure } from "@/components/ui/disclosure";
import { columnsIn, type DecisionCase, type DecisionRow } from "@/lib/templates/decide/decision-table";

/** The same as the table, for narrow screens: each section unfolds to its wordings and what they ask. */
export function CaseList({ rows }: { rows: readonly DecisionRow[] }) {
  const t = useTranslations("public.clauses");
  const sections = [...new Set(rows.map(({ slotId }) => slotId))].map((slotId) =>
    rows.filter((row) => row.slotId === slotId),
  );
  return (
    <ul>
      {sections.map((wordings) => {
        const title = wordings.at(-1)?.title ?? "";
        return (
          <li key={title} className="border-b border-rule">
            <Disclosure
              summary={
                wordings.length === 1 ? title : t("wordings", { title, count: wordings.length })
              }
            >
              {wordings.map((row) => (
                <Wording key={row.textId} row={row} named={wordings.length > 1} />
              ))}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}

function Wording({ row, named }: { row: DecisionRow; named: boolean }) {
  const t = useTranslations("public.clauses");
  return (
    <div className="mt-2">
      {named ? <h3 className="text-sm font-semibold">{wordingOf(row, t)}</h3> : null}
      {row.cases.map((one, index) => (
        <div key={index}>
          {index > 0 ? <p className="mt-2 text-sm text-quiet">{t("or")}</p> : null}
          <Demands one={one} />
        </div>
      ))}
    </div>
  );
}

function Demands({ one }: { one: DecisionCase }) {
  const t = useTranslations("public.clauses");
  return (
    <dl className="text-sm">
      {columnsIn([{ cases: [one] }]).map((column) => (
        <div key={column} className="mt-1">
          <dt className="inline text-quiet">{t(`columns.${column}`)}: </dt>
          <dd className="inline">{one[column]}</dd>
        </div>
      ))}
    </dl>
  );
}
