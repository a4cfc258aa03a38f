import { useTranslations } from "next-intl";
import { BorrowedTag } from "@/components/borrowings/borrowed-tag";
import { StatusTag } from "@/components/ui/status-tag";
import type { CheckRow } from "@/components/wizard/load-task-rows";

/** One answer as it stands: its words, its rows, or that it is still open. */
export function CheckRowValue({
  row,
}: {
  row: Pick<CheckRow, "text" | "rows" | "open" | "borrowed">;
}) {
  const t = useTranslations("wizard.check");
  const empty = row.rows === null ? row.text === "" : row.rows.length === 0;
  return (
    <>
      {row.rows === null ? <p className="whitespace-pre-line">{row.text}</p> : null}
      {row.rows !== null && row.rows.length > 0 ? (
        <ol className="list-decimal space-y-1 ps-6">
          {row.rows.map((texts, index) => (
            <li key={index}>
              {texts[0]}
              {texts.length > 1 ? (
                <span className="block text-sm text-quiet">{texts.slice(1).join(" · ")}</span>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      {row.open?.status === "discussing" ? (
        <StatusTag tone="attention">
          {t("discussing", { owner: row.open.owner, due: row.open.due })}
        </StatusTag>
      ) : null}
      {row.open?.status === "not_applicable" ? (
        <p className="text-quiet">{t("notApplicable", { reason: row.open.reason })}</p>
      ) : null}
      {row.borrowed === null ? null : <BorrowedTag {...row.borrowed} />}
      {empty && row.open === null ? <p className="text-quiet">{t("none")}</p> : null}
    </>
  );
}
