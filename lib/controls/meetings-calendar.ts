import { createEvents, type EventAttributes } from "ics";
import type { MeetingEvent } from "@/lib/controls/meeting-events";

type Words = {
  /** What the calendar is called. */
  calendar: string;
  unnamed: string;
  /** Said of a day that the parties' words do not name. */
  about: string;
  /** The lines below a meeting's name, such as who leads it. */
  details: (event: MeetingEvent) => readonly string[];
};

/**
 * Meetings as an iCalendar file (RFC 5545) to add to any calendar. Times are the wall clock's of wherever
 * one looks: partners sit in one place. A meeting keeps its id, so adding the file again moves it.
 */
export function meetingsCalendar(
  events: readonly MeetingEvent[],
  agreementId: string,
  words: Words,
): string {
  const { error, value } = createEvents(
    events.map((event) => eventOf(event, agreementId, words)),
    { calName: words.calendar, productId: "Common Ground", method: "PUBLISH" },
  );
  if (value === null) throw error ?? new Error("The meetings make no calendar");
  return value;
}

function eventOf(event: MeetingEvent, agreementId: string, words: Words): EventAttributes {
  const { meeting, day, time, about } = event;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return {
    uid: `${meeting.id}-${day}@${agreementId}`,
    title: meeting.name ?? words.unnamed,
    description: [...(about ? [words.about] : []), ...words.details(event)].join("\n"),
    startInputType: "local",
    startOutputType: "local",
    ...(time === null
      ? { start: [year, month, date], duration: { days: 1 } }
      : {
          start: [year, month, date, time.hours, time.minutes],
          duration: { minutes: time.lengthMinutes },
        }),
  };
}
