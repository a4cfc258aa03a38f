import { useTranslations } from "next-intl";
import type { DecisionRow } from "@/lib/templates/decide/decision-table";

/** What a text is called, and which of the wordings of its section it is. */
export function RowName({ row }: { row: DecisionRow }) {
  const t = useTranslations("public.clauses");
  const wording = wordingOf(row, t);
  return (
    <>
      {row.title}
      {wording === "" ? null : (
        <span className="block text-sm font-normal text-quiet">{wording}</span>
      )}
    </>
  );
}

/** "One home", "When no other fits"; nothing for the only wording of a section. */
export function wordingOf(
  { textId, isDefault }: DecisionRow,
  t: (key: "otherwise") => string,
): string {
  const alternative = textId.split("--")[1]?.replaceAll("-", " ") ?? "";
  const named = alternative.charAt(0).toUpperCase() + alternative.slice(1);
  if (!isDefault) return named;
  return named === "" ? t("otherwise") : `${named}: ${t("otherwise").toLowerCase()}`;
}
