import { daysBetween } from "@/lib/answers/calendar";
import type { Problem, Subject } from "@/lib/health/problem";

type Pair = {
  where: string;
  wording: string;
  days: number | undefined;
  most: number | undefined;
};

/** X13: no period is longer than the one it has to fit into. */
export function dayCounts({ answers, limits }: Subject): Problem[] {
  const { exit, term, mon, figures, dispute } = answers;
  const notice = exit?.convenienceAllowed === false ? undefined : exit?.convenienceNoticeDays;
  const length =
    term?.startDate && term.endDate ? daysBetween(term.startDate, term.endDate) + 1 : undefined;
  const ladder = figures.disputeDaysTotal;
  const pairs: Pair[] = [
    {
      where: "dispute.levels",
      wording: "dispute",
      days: ladder === undefined ? undefined : ladder + (dispute?.missionReviewBusinessDays ?? 0),
      most: notice,
    },
    { where: "exit.causeCureDays", wording: "cure", days: exit?.causeCureDays, most: notice },
    {
      where: "exit.familyNoticeDays",
      wording: "family",
      days: exit?.familyNoticeDays,
      most: notice,
    },
    {
      where: "exit.closeoutDays",
      wording: "closeout",
      days: exit?.closeoutDays,
      most: limits("closeout.subrecipient_days"),
    },
    {
      where: "exit.convenienceNoticeDays",
      wording: "term",
      days: notice,
      most: length,
    },
  ];
  const long = pairs.flatMap(({ where, wording, days, most }): Problem[] =>
    days !== undefined && most !== undefined && days > most
      ? [{ where, wording, cross: "X13", params: { days, most } }]
      : [],
  );
  const repair = mon?.correctiveActionDays;
  const cure = exit?.causeCureDays;
  return repair !== undefined && cure !== undefined && repair > cure
    ? [
        ...long,
        {
          where: "mon.correctiveActionDays",
          wording: "cures",
          cross: "X13",
          params: { repair, cure },
        },
      ]
    : long;
}
