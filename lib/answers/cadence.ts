import { UTCDateMini } from "@date-fns/utc/date/mini";
import { add, type Duration, eachMonthOfInterval } from "date-fns";

/**
 * The day that lies `count` steps of a cadence after `start`, both `YYYY-MM-DD`; null for cadences
 * that follow events instead of the calendar. Months keep the day of `start` where they have it.
 */
export function addCadence(start: string, cadence: string, count: number): string | null {
  const step = STEPS[cadence];
  if (step === undefined) return null;
  const [[unit, size]] = Object.entries(step) as [[keyof Duration, number]];
  return dayOf(add(utc(start), { [unit]: size * count }));
}

/** The first days of the months that begin between two days, both included; all `YYYY-MM-DD`. */
export function monthStarts(start: string, end: string): string[] {
  return eachMonthOfInterval({ start: utc(start), end: utc(end) })
    .map(dayOf)
    .filter((day) => day >= start);
}

const utc = (day: string) => new UTCDateMini(`${day}T00:00:00Z`);

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

const STEPS: Readonly<Record<string, Duration>> = {
  daily: { days: 1 },
  weekly: { weeks: 1 },
  biweekly: { weeks: 2 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
  semiannual: { months: 6 },
  yearly: { years: 1 },
};
