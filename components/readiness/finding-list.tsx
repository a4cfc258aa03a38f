import { useTranslations } from "next-intl";
import { OverrideState } from "@/components/readiness/override-state";
import { SeverityMark } from "@/components/readiness/severity-mark";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { QuestionHref } from "@/components/wizard/question-href";
import type { PartyKey } from "@/lib/document/tree";
import type { Finding } from "@/lib/health/check-health";
import { SEVERITIES } from "@/lib/health/problem";

type Props = {
  findings: readonly Finding[];
  hrefOf: QuestionHref;
  /** The Partnership Basics bullet of an id, in our words; null when there is none. */
  bulletOf: (id: string) => string | null;
  nameOf: (party: PartyKey) => string;
};

/** Findings by how much they matter, each with what to do and the way there. */
export function FindingList({ findings, hrefOf, bulletOf, nameOf }: Props) {
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
            title={
              <span className="inline-flex items-center gap-x-2.5">
                <SeverityMark severity={severity} />
                {t(`severity.${severity}`)}
              </span>
            }
            aside={String(found.length)}
          >
            <ul>
              {found.map((finding, index) => (
                <li key={`${finding.id}-${String(index)}`} className="border-b border-rule py-3">
                  <p className="font-semibold">{finding.message}</p>
                  <p>{t("why", { why: finding.why })}</p>
                  <p>{t("fix", { fix: finding.fix })}</p>
                  <BasicsLine words={bulletOf(finding.bullet)} />
                  <p className="flex flex-wrap items-center gap-x-5 text-sm text-quiet">
                    <WayToAnswer href={hrefOf(finding.where)} about={finding.message} />
                    <span>
                      {t("rule", { id: finding.id, category: t(`categories.${finding.category}`) })}
                    </span>
                  </p>
                  <OverrideState
                    finding={finding}
                    href={hrefOf("review.overrides")}
                    nameOf={nameOf}
                  />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

function BasicsLine({ words }: { words: string | null }) {
  const t = useTranslations("readiness");
  return words === null ? null : <p className="text-sm text-quiet">{t("basics", { words })}</p>;
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
