import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { StaleRule } from "@/lib/law/stale-rules";

/** The parties' own rules that were looked up too long ago. */
export function StaleRules({ rules }: { rules: readonly StaleRule[] }) {
  const t = useTranslations("lawPages.stale");
  const format = useFormatter();
  if (rules.length === 0) return null;
  const dayOf = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  return (
    <div className="my-4">
      <Notice tone="attention" title={t("title")}>
        <ul className="list-disc ps-5">
          {rules.map(({ address, topic, checkedOn, days }) => (
            <li key={address}>{t("rule", { topic, date: dayOf(checkedOn), days })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
