import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { QuestionHref } from "@/components/wizard/question-href";
import type { AgreementView } from "@/lib/agreements/schema";
import type { HealthReport } from "@/lib/health/check-health";

type Props = { agreement: AgreementView; health: HealthReport; hrefOf: QuestionHref };

/** What stands in the way of signing, the first points with the way to each; then the way to sign. */
export function BeforeSigning({ agreement, health, hrefOf }: Props) {
  const t = useTranslations("agreements.hub");
  const blocking = health.findings.filter(
    ({ severity }) => severity === "blocker" || severity === "error",
  );
  const fixed = agreement.status !== "drafting";
  return (
    <Section id="before-signing" title={fixed ? t("fixed") : t("before")} ruled="above">
      {fixed || health.ready ? (
        <>
          <p className="mt-2">{fixed ? t(`lead.${agreement.status}`) : t("ready")}</p>
          <p className="mt-3">
            <ButtonLink href={`/agreements/${agreement.id}/sign`}>
              {fixed ? t("signing") : t("sign")}
            </ButtonLink>
          </p>
        </>
      ) : (
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {blocking.slice(0, MOST_SHOWN).map((finding) => (
            <li key={`${finding.id} ${finding.where}`}>
              <TextLink
                href={hrefOf(finding.where) ?? `/agreements/${agreement.id}/ready`}
                className="py-1"
              >
                {finding.message}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {fixed ? null : (
        <p className="mt-2">
          <TextLink
            href={`/agreements/${agreement.id}/ready`}
            className="inline-flex min-h-11 items-center"
          >
            {t("all", { count: health.findings.length })}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

const MOST_SHOWN = 4;
