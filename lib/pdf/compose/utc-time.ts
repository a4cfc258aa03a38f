/** An ISO time as people and courts read it: "11 December 2026, 15:04:05 UTC". */
export function utcTime(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : `${format.format(time).replace(" at ", ", ")} UTC`;
}

const format = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "medium",
  timeZone: "UTC",
});
