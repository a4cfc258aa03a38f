import { dateAfter } from "@/lib/answers/calendar";

/** A period as an agreement names it: "January 2027", "January – March 2027", or from day to day. */
export function periodWords(from: string, to: string): string {
  const isWholeMonths = from.endsWith("-01") && dateAfter(to, 1).endsWith("-01");
  const words = isWholeMonths ? MONTHS : DAYS;
  return words.formatRange(utc(from), utc(to)).replaceAll("\u2009", " ");
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const MONTHS = new Intl.DateTimeFormat("en-US", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const DAYS = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
