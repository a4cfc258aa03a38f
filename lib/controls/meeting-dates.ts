import { addCadence } from "@/lib/answers/cadence";
import { dateAfter, daysBetween } from "@/lib/answers/calendar";

type Meeting = { cadence?: string | undefined; dayTime?: string | undefined };

/** The next days of a meeting; `about` when they follow from how often and not from its own words. */
export type MeetingDays = { days: string[]; about: boolean };

/**
 * The days of a meeting from one day to another, both included. The words for its day are understood
 * where they name a weekday ("Tuesdays", "First Thursday") or a day of the month ("8th of the month"),
 * in English or Spanish; else the days lie one interval apart, the first one interval after the start.
 */
export function meetingDays(meeting: Meeting, start: string, end: string): MeetingDays {
  const own = ownDays(meeting, start, end);
  if (own !== null) return { days: own, about: false };
  const days: string[] = [];
  for (let count = 1; ; count += 1) {
    const day = addCadence(start, meeting.cadence ?? "", count);
    if (day === null || day > end) return { days, about: true };
    days.push(day);
  }
}

/** The longest silence between meetings, in days and where it begins and ends; null without meetings. */
export function longestGap(
  meetings: readonly Meeting[],
  start: string,
  end: string,
): { from: string; to: string; days: number } | null {
  const days = [
    ...new Set(meetings.flatMap((one) => meetingDays(one, start, end).days)),
  ].toSorted();
  if (days.length === 0) return null;
  const stops = [start, ...days, end];
  return stops
    .slice(1)
    .map((to, index) => {
      const from = stops[index] ?? start;
      return { from, to, days: daysBetween(from, to) };
    })
    .reduce((longest, gap) => (gap.days > longest.days ? gap : longest));
}

function ownDays({ cadence, dayTime = "" }: Meeting, start: string, end: string): string[] | null {
  const words = dayTime.toLowerCase();
  const weekday = WEEKDAYS.find(({ name }) => words.includes(name))?.day;
  const every = EVERY_DAYS[cadence ?? ""];
  if (every !== undefined && weekday !== undefined) {
    const first = dateAfter(start, (weekday - weekdayOf(start) + 7) % 7);
    return span(end, (count) => dateAfter(first, count * every));
  }
  if (cadence !== "monthly") return null;
  const ordinal = Object.entries(ORDINALS).find(([name]) => words.startsWith(name))?.[1];
  const dayOfMonth = /^(?:el )?(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(words)?.[1];
  const month = `${start.slice(0, 8)}01`;
  const inMonth =
    weekday !== undefined && ordinal !== undefined
      ? (first: string) => nthWeekday(first, weekday, ordinal)
      : dayOfMonth !== undefined && Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= 28
        ? (first: string) => dateAfter(first, Number(dayOfMonth) - 1)
        : null;
  if (inMonth === null) return null;
  return span(end, (count) => inMonth(addCadence(month, "monthly", count) ?? month)).filter(
    (day) => day >= start,
  );
}

/** Days until one lies behind the end. */
function span(end: string, dayAt: (count: number) => string): string[] {
  const days: string[] = [];
  for (let count = 0; ; count += 1) {
    const day = dayAt(count);
    if (day > end) return days;
    days.push(day);
  }
}

/** The nth such weekday of the month that begins at `first`; -1 is its last. */
function nthWeekday(first: string, weekday: number, nth: number): string {
  const one = dateAfter(first, (weekday - weekdayOf(first) + 7) % 7);
  if (nth > 0) return dateAfter(one, (nth - 1) * 7);
  const fifth = dateAfter(one, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : dateAfter(one, 21);
}

/** 0 is Sunday. */
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

const EVERY_DAYS: Readonly<Record<string, number>> = { weekly: 7, biweekly: 14 };

/** The weekdays as English and Spanish name them; 2023-01-01 was a Sunday. */
const WEEKDAYS = ["en", "es"].flatMap((locale) => {
  const named = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => ({
    day,
    name: named.format(new Date(Date.UTC(2023, 0, 1 + day))).toLowerCase(),
  }));
});

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  primer: 1,
  segundo: 2,
  tercer: 3,
  cuarto: 4,
  último: -1,
};
