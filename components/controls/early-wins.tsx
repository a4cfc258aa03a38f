"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Notice } from "@/components/ui/notice";
import { Track } from "@/components/ui/track";
import { earlyWins } from "@/lib/controls/balance";
import { placeOf } from "@/lib/pictures/timeline";

const LIST = "start.quickWins";

/** The wins on the way from the first day of services, and whether one of them comes soon enough. */
export default function EarlyWins({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.early-wins");
  const { day } = useMadeWords();
  const most = view.numbers["health.early_win_days"] ?? 90;
  const found = earlyWins(page.answers, most);
  const shown = () => {
    if (found === null) return <p className="mt-3">{t("needsStart")}</p>;
    const { from, until, wins } = found;
    const last = wins.at(-1)?.due ?? until;
    const span = { start: from, end: last > until ? last : until };
    return (
      <>
        <Track
          marks={[...wins.map(({ id, due }) => ({ id, at: placeOf(span, due) }))]}
          rulers={[0, placeOf(span, until)]}
          tone="attention"
        />
        <ul>
          {wins.map(({ id, win, due, days, early }) => (
            <li key={id} className="border-t border-rule py-1.5">
              {win || t("unnamed")}
              <span className={early ? "block text-sm text-quiet" : "block text-sm text-attention"}>
                {t(days < 0 ? "before" : early ? "early" : "late", {
                  day: day(due),
                  days: Math.abs(days),
                  most,
                })}
              </span>
            </li>
          ))}
        </ul>
        <Notice tone={wins.some(({ early }) => early) ? "plain" : "attention"} role="status">
          {t(wins.some(({ early }) => early) ? "enough" : "none", { until: day(until), most })}
        </Notice>
      </>
    );
  };
  return (
    <>
      {plain(LIST)}
      <MadeSection id="early-wins" title={t("title")} lead={t("lead", { most })}>
        {shown()}
      </MadeSection>
    </>
  );
}
