import { useTranslations } from "next-intl";
import type { DecisionRow } from "@/lib/templates/decide/decision-table";

/** What a text is called, and which of its alternatives it is. */
export function RowName({ row }: { row: DecisionRow }) {
  const t = useTranslations("public.clauses");
  const alternative = row.textId.split("--")[1]?.replaceAll("-", " ");
  return (
    <>
      {row.title}
      <span className="block text-sm font-normal text-quiet">
        {t(row.kind)}
        {alternative === undefined ? "" : `: ${alternative}`}
        {row.isDefault ? ` (${t("otherwise")})` : ""}
      </span>
    </>
  );
}
