"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { useMadeWords } from "@/components/controls/use-made-words";
import { FileLink } from "@/components/ui/file-link";
import { Notice } from "@/components/ui/notice";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import { Track } from "@/components/ui/track";
import { dateAfter } from "@/lib/answers/calendar";
import { longestGap, meetingDays } from "@/lib/controls/meeting-dates";
import { placeOf } from "@/lib/pictures/timeline";

const LIST = "comm.meetings";

/** The meetings with their next days, over the first year, and the longest silence between them. */
export default function MeetingDays({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.meeting-days");
  const { day } = useMadeWords();
  const { term, comm } = page.answers;
  const start = term?.startDate;
  const meetings = (comm?.meetings ?? []).filter(({ cadence }) => cadence !== undefined);
  const shown = () => {
    if (start === undefined) return <p className="mt-3">{t("needsTerm")}</p>;
    if (meetings.length === 0) return <p className="mt-3">{t("none")}</p>;
    const yearAfter = dateAfter(start, FIRST_YEAR_DAYS);
    const end = term?.endDate !== undefined && term.endDate < yearAfter ? term.endDate : yearAfter;
    const gap = longestGap(meetings, start, end);
    const most = view.numbers["health.contact_gap_days"];
    const span = { start, end };
    return (
      <>
        <Table caption={t("title")} captionHidden>
          <thead>
            <tr>
              <HeaderCell>{t("meeting")}</HeaderCell>
              <HeaderCell>{t("next")}</HeaderCell>
              <HeaderCell className="hidden w-2/5 pe-0 sm:table-cell">
                <span className="sr-only">{t("picture")}</span>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => {
              const { days, about } = meetingDays(meeting, start, end);
              return (
                <tr key={meeting.id}>
                  <Cell>{meeting.name ?? t("unnamed")}</Cell>
                  <Cell>
                    {days.length === 0 ? t("noDays") : days.slice(0, NEXT).map(day).join("; ")}
                    {about && days.length > 0 ? (
                      <span className="block text-sm text-quiet">{t("about")}</span>
                    ) : null}
                  </Cell>
                  <Cell className="hidden pe-1.5 sm:table-cell">
                    <Track marks={days.map((at) => ({ id: at, at: placeOf(span, at) }))} />
                  </Cell>
                </tr>
              );
            })}
          </tbody>
        </Table>
        <p className="mt-3">
          <FileLink href={`/agreements/${view.agreementId}/meetings.ics`}>
            {t("calendar.save")}
          </FileLink>
          <span className="block text-sm text-quiet">{t("calendar.hint")}</span>
        </p>
        {gap === null || most === undefined ? null : (
          <Notice tone={gap.days > most ? "attention" : "plain"} role="status">
            {t(gap.days > most ? "gapLong" : "gapFine", {
              days: gap.days,
              from: day(gap.from),
              to: day(gap.to),
              most,
            })}
          </Notice>
        )}
      </>
    );
  };
  return (
    <>
      {plain(LIST)}
      <MadeSection id="meeting-days" title={t("title")} lead={t("lead")}>
        {shown()}
      </MadeSection>
    </>
  );
}

const FIRST_YEAR_DAYS = 365;

/** This many days are told; the picture beside them shows the others. */
const NEXT = 3;
