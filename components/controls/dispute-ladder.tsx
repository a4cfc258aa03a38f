"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { firstLevels, ladderOf } from "@/lib/controls/ladder";

const LIST = "dispute.levels";

/** The way out of a dispute, rung by rung from the mission, with the business days up to each. */
export default function DisputeLadder({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.dispute-ladder");
  const { rungs, totalDays } = ladderOf(page.answers);
  const notice = page.answers.exit?.convenienceNoticeDays;
  const isEmpty = (page.order[LIST] ?? []).length === 0;
  return (
    <>
      {page.asked.map(({ path }) => (
        <div key={path}>{plain(path)}</div>
      ))}
      <MadeSection id="dispute-ladder" title={t("title")} lead={t("lead")}>
        <ol className="mt-3 border-s-2 border-accent">
          {rungs.map(({ id, kind, words, days, byDay }) => (
            <li key={id} className="relative py-2 ps-5">
              <span
                aria-hidden
                className="absolute -start-[0.4rem] top-4 size-2.5 rounded-full bg-accent"
              />
              <span className="font-semibold">{t(`kind.${kind}`)}</span>{" "}
              {kind === "forum" ? t(`forum.${forumOf(words)}`) : words}
              {kind === "mission" || kind === "level" ? (
                <span className="block text-sm text-quiet">
                  {days === undefined || byDay === undefined
                    ? t("noDays")
                    : t("days", { days, byDay })}
                </span>
              ) : null}
            </li>
          ))}
        </ol>
        {isEmpty && view.open ? (
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button onClick={() => page.addRows(LIST, firstLevels(page.answers))}>
              {t("begin")}
            </Button>
            <span className="text-sm text-quiet">{t("beginHint")}</span>
          </p>
        ) : null}
        <Notice tone={totalDays > MOST_DAYS ? "attention" : "plain"} role="status">
          {t(totalDays > MOST_DAYS ? "tooLong" : "total", { days: totalDays, most: MOST_DAYS })}
          {notice !== undefined && totalDays > notice ? ` ${t("beyondNotice", { notice })}` : ""}
        </Notice>
      </MadeSection>
    </>
  );
}

const FORUMS = ["court", "arbitration", "administrative", "mediation_only"] as const;

function forumOf(words: string): (typeof FORUMS)[number] {
  return FORUMS.find((forum) => forum === words) ?? "court";
}

/** Dossier section 3, `dispute.levels`: all steps together. */
const MOST_DAYS = 120;
