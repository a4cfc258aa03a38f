import type { Route } from "next";
import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { Finding } from "@/lib/health/check-health";
import { isOverridable } from "@/lib/health/overrides";
import { PARTIES } from "@/lib/health/parties";
import type { PartyKey } from "@/lib/document/tree";

type Props = {
  finding: Finding;
  /** Where points are accepted; undefined when this template version does not ask. */
  href: Route | undefined;
  nameOf: (party: PartyKey) => string;
};

/** Whether both parties accepted a point, who still has to, and the way there. Blockers cannot be accepted. */
export function OverrideState({ finding, href, nameOf }: Props) {
  const t = useTranslations("readiness.override");
  const format = useFormatter();
  const { override, overridden, severity } = finding;
  if (!isOverridable(severity)) {
    return severity === "blocker" ? <p className="text-sm text-quiet">{t("never")}</p> : null;
  }
  const waiting = PARTIES.filter((party) => override?.affirmedBy.includes(party) !== true);
  return (
    <div className="text-sm">
      {override === undefined ? null : (
        <p>
          {t("reason", { reason: override.reason })}{" "}
          <strong>
            {overridden === true
              ? t("accepted")
              : waiting.length > 0
                ? t("waiting", { parties: format.list(waiting.map(nameOf)) })
                : t("unfinished")}
          </strong>
        </p>
      )}
      {href === undefined || overridden === true ? null : (
        <TextLink href={href} className="inline-flex min-h-11 items-center">
          {override === undefined ? t("accept", { id: finding.id }) : t("open")}
          <span className="sr-only">: {finding.message}</span>
        </TextLink>
      )}
    </div>
  );
}
