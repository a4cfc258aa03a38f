import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { CoveredDuty } from "@/lib/law/coverage";
import type { LawCard } from "@/lib/law/pack";

type Props = {
  agreementId: string;
  duties: readonly CoveredDuty<LawCard>[];
  /** The questions' words for the answers that sections print, by answer path. */
  labels: Readonly<Record<string, string>>;
};

/** One law per row with the sections that look after it; one without any stands out. */
export function CoverageList({ agreementId, duties, labels }: Props) {
  const t = useTranslations("lawPages.coverage");
  return (
    <SummaryList
      rows={duties.map(({ card, covers }) => ({
        key: card.id,
        label: (
          <>
            {card.topic}
            <span className="block text-sm font-normal break-words text-quiet">
              {card.id} · {card.citation}
            </span>
          </>
        ),
        value:
          covers.length === 0 ? (
            <StatusTag tone="danger">{t("uncovered")}</StatusTag>
          ) : (
            <ul className="space-y-2">
              {covers.map(({ slotId, number, title, values }) => (
                <li key={slotId}>
                  <TextLink href={`/agreements/${agreementId}/read#${slotId}`}>
                    {t("section", { number, title })}
                  </TextLink>
                  {values.length === 0 ? null : (
                    <ul className="text-sm text-quiet" aria-label={t("prints")}>
                      {values.map(({ path, text }) => (
                        <li key={path}>
                          {labels[path] === undefined ? "" : `${labels[path]}: `}
                          {text ?? t("blank")}
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          ),
      }))}
    />
  );
}
