import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { QuestionHref } from "@/components/wizard/question-href";
import type { Finding } from "@/lib/health/check-health";

type Props = { findings: readonly Finding[]; hrefOf: QuestionHref };

/** Findings by how much they matter, each with what to do and the way there. */
export function FindingList({ findings, hrefOf }: Props) {
  const t = useTranslations("readiness");
  return (
    <div className="space-y-10">
      {SEVERITIES.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity);
        if (found.length === 0) return null;
        return (
          <Section
            key={severity}
            id={severity}
            title={t(`severity.${severity}`)}
            aside={String(found.length)}
          >
            <ul>
              {found.map((finding, index) => (
                <li key={`${finding.id}-${String(index)}`} className="border-b border-rule py-3">
                  <p className="font-semibold">{finding.message}</p>
                  <p>{t("fix", { fix: finding.fix })}</p>
                  <p className="flex flex-wrap items-center gap-x-5 text-sm text-quiet">
                    <WayToAnswer href={hrefOf(finding.where)} about={finding.message} />
                    <span>{t("rule", { id: finding.id })}</span>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

function WayToAnswer({ href, about }: { href: ReturnType<QuestionHref>; about: string }) {
  const t = useTranslations("readiness");
  if (href === undefined) return null;
  return (
    <TextLink href={href} className="inline-flex min-h-11 items-center">
      {t("change")}
      <span className="sr-only">: {about}</span>
    </TextLink>
  );
}

const SEVERITIES = ["blocker", "error", "warning", "info"] as const;
