/** The one reader of the time, so that tests can freeze it. */
export function now(): Date {
  return new Date();
}

/** Today's calendar date in UTC, `YYYY-MM-DD`. */
export function today(): string {
  return now().toISOString().slice(0, 10);
}
