import { useFormatter, useTranslations } from "next-intl";
import { TimelineTable } from "@/components/pictures/timeline-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Track, TrackScale } from "@/components/ui/track";
import { monthStarts } from "@/lib/answers/cadence";
import type { Answers } from "@/lib/answers/schema";
import { type Lane, placeOf, type Timeline, timelineOf } from "@/lib/pictures/timeline";

/** Phases, wins, payments, meetings, promises and reviews over the term, each on its own line. */
export function TimelinePicture({ answers }: { answers: Answers }) {
  const t = useTranslations("pictures.timeline");
  const format = useFormatter();
  const timeline = timelineOf(answers);
  const months = timeline === null ? [] : monthsOf(timeline);
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium" });
  return (
    <Section
      id="timeline"
      title={t("title")}
      aside={
        timeline ? t("span", { start: day(timeline.start), end: day(timeline.end) }) : undefined
      }
    >
      {timeline === null || timeline.lanes.length === 0 ? (
        <p className="py-3">{t("none")}</p>
      ) : (
        <>
          <div aria-hidden className="grid gap-x-4 pt-2 pe-1.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <span className="hidden sm:block" />
            <TrackScale
              labels={months.map(({ at, day: first }) => ({
                at,
                label: format.dateTime(new Date(`${first}T00:00:00Z`), { month: "narrow" }),
              }))}
            />
          </div>
          <ul className="pe-1.5">
            {timeline.lanes.map((lane) => (
              <li
                key={lane.id}
                className="grid gap-x-4 border-b border-rule py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)] sm:items-center"
              >
                <span>
                  {lane.label ?? t(`lane.${lane.kind}`)}
                  <span className="ms-2 text-sm text-quiet">{noteOf(lane)}</span>
                </span>
                <Track
                  marks={marksOf(lane, timeline)}
                  rulers={months.map(({ at }) => at)}
                  tone={TONES[lane.kind]}
                />
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-quiet">{t("about")}</p>
          <Disclosure summary={t("asTable")}>
            <TimelineTable timeline={timeline} day={day} />
          </Disclosure>
        </>
      )}
    </Section>
  );

  function noteOf({ kind, events, about }: Lane) {
    const [first] = events;
    if (kind === "phases" && first?.to !== undefined)
      return t("span", { start: day(first.from), end: day(first.to) });
    return about ?? t("times", { count: events.length });
  }
}

function marksOf({ events }: Lane, timeline: Timeline) {
  return events.map(({ id, from, to }) => ({
    id,
    at: placeOf(timeline, from),
    ...(to === undefined ? {} : { to: placeOf(timeline, to) }),
  }));
}

function monthsOf({ start, end }: Timeline) {
  return monthStarts(start, end).map((day) => ({ day, at: placeOf({ start, end }, day) }));
}

const TONES = {
  phases: "accent",
  wins: "attention",
  payments: "accent",
  meetings: "accent",
  promises: "attention",
  reviews: "attention",
} as const;
