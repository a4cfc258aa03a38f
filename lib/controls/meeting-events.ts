import { dateAfter } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";
import { meetingDays } from "@/lib/controls/meeting-dates";

export type Meeting = NonNullable<NonNullable<Answers["comm"]>["meetings"]>[number];

/** One meeting on one day. `time` is null where the words name none; then it takes the whole day. */
export type MeetingEvent = {
  meeting: Meeting;
  day: string;
  time: { hours: number; minutes: number; lengthMinutes: number } | null;
  /** The day follows from how often, not from the parties' own words. */
  about: boolean;
};

/** What is looked ahead at once: the term may be years long. */
const AHEAD_DAYS = 366;

/** The meetings of the year that follows a day, within the term; none before both ends of it are known. */
export function meetingEvents({ term, comm }: Answers, from: string): MeetingEvent[] {
  const { startDate: start, endDate } = term ?? {};
  if (start === undefined || endDate === undefined) return [];
  const first = from > start ? from : start;
  const ahead = dateAfter(first, AHEAD_DAYS);
  const end = endDate < ahead ? endDate : ahead;
  return (comm?.meetings ?? []).flatMap((meeting) => {
    const { days, about } = meetingDays(meeting, start, end);
    const time = meetingTime(meeting.dayTime ?? "");
    return days.filter((day) => day >= first).map((day) => ({ meeting, day, time, about }));
  });
}

/**
 * When a meeting begins, from words such as "Tuesdays, 1:15 p.m., 40 minutes" or "Primer jueves, 18:30";
 * an hour unless they say how long. Null where they name no time, or one that could be day or night.
 */
export function meetingTime(words: string): MeetingEvent["time"] {
  const begin =
    halfDay(words) ?? wholeDay(words) ?? (/\b(noon|mediod[ií]a)/i.test(words) ? NOON : null);
  if (begin === null || begin.hours > 23 || begin.minutes > 59) return null;
  const length = /\b(\d{1,3})\s*min/i.exec(words)?.[1];
  return { ...begin, lengthMinutes: Math.max(5, Number(length ?? 60)) };
}

const NOON = { hours: 12, minutes: 0 };

/** "1:15 p.m.", "10 am". */
function halfDay(words: string) {
  const [, hours, minutes, half] =
    /\b(1[0-2]|0?[1-9])(?::([0-5]\d))?\s*([ap])\.?\s?m\b/i.exec(words) ?? [];
  if (hours === undefined || half === undefined) return null;
  const afternoon = half.toLowerCase() === "p" ? 12 : 0;
  return { hours: (Number(hours) % 12) + afternoon, minutes: Number(minutes ?? 0) };
}

/** "18:30", "09:00"; "1:15" alone may be day or night. */
function wholeDay(words: string) {
  const [, hours, minutes] = /\b([01]?\d|2[0-3]):([0-5]\d)\b/.exec(words) ?? [];
  if (hours === undefined || (Number(hours) < EARLIEST && hours.length === 1)) return null;
  return { hours: Number(hours), minutes: Number(minutes) };
}

/** Nobody means four in the morning by "4:00". */
const EARLIEST = 7;
