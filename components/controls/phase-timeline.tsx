"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { PhaseBuilder } from "@/components/controls/phase-builder";
import { PhasePicture } from "@/components/controls/phase-picture";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { phaseGaps, startsSmall } from "@/lib/controls/phase-plan";

const LIST = "start.phases";

/** The phases on the line of the term: what is missing or doubled, whether the first is small, and a plan to begin with. */
export default function PhaseTimeline(props: MadeProps) {
  const { page, view, plain } = props;
  const t = useTranslations("controls.phase-timeline");
  const { day } = useMadeWords();
  const { start: plan, term, svc, agreement } = page.answers;
  const phases = plan?.phases ?? [];
  const span =
    term?.startDate === undefined || term.endDate === undefined || term.startDate >= term.endDate
      ? null
      : { start: term.startDate, end: term.endDate };
  const sharePct = view.numbers["health.first_phase_share_pct"] ?? 50;
  const small =
    agreement?.isNewOrRenewal === "renewal" ? null : startsSmall(phases, svc?.totalSlots, sharePct);
  const nameOf = (id: string) => phases.find((phase) => phase.id === id)?.name ?? t("unnamed");
  return (
    <>
      <MadeSection id="phase-timeline" title={t("title")} lead={t("lead")}>
        {span === null ? (
          <p className="mt-3">{t("needsTerm")}</p>
        ) : (
          <PhasePicture phases={phases} span={span} />
        )}
        <div role="status" className="mt-3 space-y-2 empty:mt-0">
          {phaseGaps(phases, span).map((gap) => (
            <Notice key={`${gap.kind}${gap.phaseId}`} tone="attention">
              {t(`gaps.${gap.kind}`, {
                name: nameOf(gap.phaseId),
                from: day(gap.from),
                to: day(gap.to),
              })}
            </Notice>
          ))}
          {small === null ? null : (
            <Notice tone={small.small ? "plain" : "attention"}>
              {t(small.small ? "small" : "large", {
                first: small.first,
                total: small.total,
                share: sharePct,
              })}
            </Notice>
          )}
        </div>
        {span === null || !view.open ? null : (
          <Disclosure summary={t("build")} open={phases.length === 0}>
            <PhaseBuilder {...props} list={LIST} span={span} sharePct={sharePct} />
          </Disclosure>
        )}
      </MadeSection>
      {plain(LIST)}
    </>
  );
}
