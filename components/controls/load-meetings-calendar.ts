import "server-only";

import { getTranslations } from "next-intl/server";
import { partyNames } from "@/components/wizard/load-question";
import { loadAgreement } from "@/lib/agreements/loaders";
import { today } from "@/lib/clock";
import { meetingEvents } from "@/lib/controls/meeting-events";
import { meetingsCalendar } from "@/lib/controls/meetings-calendar";

/** The meetings of the coming year in one of your agreements, as saved, as a calendar file in your language. */
export async function loadMeetingsCalendar(id: string) {
  const agreement = await loadAgreement(id);
  const t = await getTranslations("controls.meeting-days");
  const parties = await partyNames(agreement);
  const text = meetingsCalendar(meetingEvents(agreement.answers, today()), id, {
    calendar: t("calendar.name", { title: agreement.title }),
    unnamed: t("unnamed"),
    about: t("about"),
    details: ({ meeting: { dayTime, channel, roles, chair, minutesBy } }) => [
      ...[dayTime, channel, roles].filter((line) => line !== undefined),
      ...(chair === undefined ? [] : [t("calendar.chair", { party: parties[chair] })]),
      ...(minutesBy === undefined ? [] : [t("calendar.minutes", { party: parties[minutesBy] })]),
    ],
  });
  return {
    name: t("calendar.file"),
    contentType: "text/calendar; charset=utf-8",
    bytes: new TextEncoder().encode(text),
  };
}
