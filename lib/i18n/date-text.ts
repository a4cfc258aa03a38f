const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "January 4, 2027" for "2027-01-04", in the reader's way of writing dates; other words stay as they are. */
export function dateText(date: string, locale: string): string {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !DAY.test(date) || Number.isNaN(parsed.getTime())
    ? date
    : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(parsed);
}
