import { addCadence } from "@/lib/answers/cadence";
import { dateAfter, daysBetween } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";

export type LaneKind = "phases" | "wins" | "payments" | "meetings" | "promises" | "reviews";

/** Something with a day, or a span of days; both `YYYY-MM-DD`. */
export type TimelineEvent = { id: string; label: string; from: string; to?: string };

/** One line of the picture. `about` marks days that follow from a cadence, not from a calendar. */
export type Lane = {
  id: string;
  kind: LaneKind;
  label?: string;
  events: TimelineEvent[];
  about?: string;
};

export type Timeline = { start: string; end: string; lanes: Lane[] };

/** What happens when, over the term; null while the term has no days yet. */
export function timelineOf(answers: Answers): Timeline | null {
  const { startDate, endDate } = answers.term ?? {};
  if (startDate === undefined || endDate === undefined || startDate >= endDate) return null;
  const lanes = [
    ...phases(answers),
    lane(
      "wins",
      (answers.start?.quickWins ?? []).map(({ id, win, due }) => on(id, win, due)),
    ),
    lane(
      "payments",
      (answers.pay?.schedule ?? []).map(({ id, period, due }) => on(id, period, due)),
    ),
    ...meetings(answers, startDate, endDate),
    lane(
      "promises",
      (answers.vision?.quality?.commitments ?? []).map(({ id, statement, date }) =>
        on(id, statement, date),
      ),
    ),
    lane("reviews", [
      on("annual", "annual", answers.term?.annualReviewDate),
      on("lessons", "lessons", answers.lessons?.nextDate),
    ]),
  ].filter(({ events }) => events.length > 0);
  return { ...span(startDate, endDate, lanes), lanes };
}

/** Where a day lies on the way from start to end, 0 to 100. */
export function placeOf({ start, end }: Pick<Timeline, "start" | "end">, day: string): number {
  const share = daysBetween(start, day) / Math.max(1, daysBetween(start, end));
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

function phases({ start }: Answers): Lane[] {
  return (start?.phases ?? []).flatMap(({ id, name, start: from, end: to }) =>
    name === undefined || from === undefined || to === undefined
      ? []
      : [{ id, kind: "phases", label: name, events: [{ id, label: name, from, to }] } as const],
  );
}

function meetings({ comm }: Answers, start: string, end: string): Lane[] {
  return (comm?.meetings ?? []).flatMap(({ id, name, cadence, dayTime }) => {
    if (name === undefined || cadence === undefined) return [];
    const events = daysOf(cadence, start, end).map((from) => ({
      id: `${id}-${from}`,
      label: name,
      from,
    }));
    return [{ id, kind: "meetings", label: name, events, about: dayTime ?? cadence } as const];
  });
}

/** The days of a cadence inside a span, the first one interval after its start. */
function daysOf(cadence: string, start: string, end: string): string[] {
  const days: string[] = [];
  for (let count = 1; ; count += 1) {
    const day = addCadence(start, cadence, count);
    if (day === null || day > end) return days;
    days.push(day);
  }
}

function lane(kind: LaneKind, events: (TimelineEvent | null)[]): Lane {
  return { id: kind, kind, events: events.filter((event) => event !== null) };
}

function on(id: string, label: string | undefined, from: string | undefined): TimelineEvent | null {
  return label === undefined || from === undefined ? null : { id, label, from };
}

/** The term, stretched to hold every event, with some air at the end. */
function span(start: string, end: string, lanes: readonly Lane[]) {
  const days = lanes.flatMap(({ events }) => events.map(({ from, to }) => to ?? from));
  const last = days.reduce((latest, day) => (day > latest ? day : latest), end);
  const first = lanes
    .flatMap(({ events }) => events.map(({ from }) => from))
    .reduce((earliest, day) => (day < earliest ? day : earliest), start);
  return { start: first, end: last > end ? dateAfter(last, AIR_DAYS) : last };
}

const AIR_DAYS = 7;
