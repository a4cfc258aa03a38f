import { useTranslations } from "next-intl";
import { FreezeButton } from "@/components/signing/freeze-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { HealthReport } from "@/lib/health/check-health";

type Props = { agreementId: string; health: HealthReport };

/** The gate: what still blocks signing, or the button that fixes the text. */
export function FreezePanel({ agreementId, health }: Props) {
  const t = useTranslations("signing.status");
  const blocking = health.findings.filter(
    ({ severity, overridden }) =>
      severity === "blocker" || (severity === "error" && overridden !== true),
  );
  if (!health.ready) {
    return (
      <Notice tone="attention" title={t("notReady", { count: blocking.length })}>
        <ul className="mt-2 list-disc ps-5">
          {blocking.slice(0, MOST_SHOWN).map((finding, index) => (
            <li key={`${finding.id}-${String(index)}`}>{finding.message}</li>
          ))}
        </ul>
        <p className="mt-4">
          <ButtonLink href={`/agreements/${agreementId}/ready`}>{t("seeFindings")}</ButtonLink>
        </p>
      </Notice>
    );
  }
  return (
    <Section id="freeze" title={t("freezeTitle")}>
      <p className="my-3">{t("freezeText")}</p>
      <FreezeButton agreementId={agreementId} />
    </Section>
  );
}

const MOST_SHOWN = 5;
