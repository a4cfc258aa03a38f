import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays, differenceInCalendarDays, differenceInMonths } from "date-fns";

/** Calendar dates are `YYYY-MM-DD` without a time zone; arithmetic happens in UTC. */

/** Whole months from `start` to `end`, both days included: 2027-01-01 to 2027-03-31 is 3. */
export function wholeMonths(start: string, end: string): number {
  return Math.max(0, differenceInMonths(addDays(utc(end), 1), utc(start)));
}

/** True when the span is made of whole months, to the day. */
export function isWholeMonths(start: string, end: string): boolean {
  const after = addDays(utc(end), 1);
  return after.getUTCDate() === utc(start).getUTCDate() && wholeMonths(start, end) > 0;
}

/** The date `days` later (earlier when negative), as `YYYY-MM-DD`. */
export function dateAfter(date: string, days: number): string {
  return addDays(utc(date), days).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

function utc(date: string): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}
