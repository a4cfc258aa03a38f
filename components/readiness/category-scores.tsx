import { useTranslations } from "next-intl";
import { SeverityMark } from "@/components/readiness/severity-mark";
import { Section } from "@/components/ui/section";
import { SEVERITIES } from "@/lib/health/problem";
import type { CategoryScore } from "@/lib/health/score";

/** How each of the six fields of the agreement stands: its score, and what was found in it. */
export function CategoryScores({ categories }: { categories: readonly CategoryScore[] }) {
  const t = useTranslations("readiness");
  return (
    <Section id="categories" title={t("categories.title")}>
      <ul className="sm:columns-2 sm:gap-x-10">
        {categories.map(({ category, score, counts }) => (
          <li key={category} className="break-inside-avoid border-b border-rule py-3">
            <p className="flex justify-between gap-x-4">
              <span className="font-semibold">{t(`categories.${category}`)}</span>
              <span className="tabular-nums">
                {counts.blocker > 0 ? t("categories.blocked") : t("categories.score", { score })}
              </span>
            </p>
            <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
              {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
                <span key={severity} className="inline-flex items-center gap-x-1.5">
                  <SeverityMark severity={severity} />
                  {t(`count.${severity}`, { count: counts[severity] })}
                </span>
              ))}
              {SEVERITIES.every((severity) => counts[severity] === 0) ? t("none") : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
