import { dateAfter, daysBetween } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";

export const AUDIENCES = ["children", "families", "A", "B"] as const;

export type Audience = (typeof AUDIENCES)[number];

type Benefit = NonNullable<NonNullable<Answers["vision"]>["benefits"]>[number];

/** The gains of each audience, and which of the two partners has more of its own. */
export function benefitBalance({ vision }: Answers): {
  gains: Record<Audience, Benefit[]>;
  missing: Audience[];
  ahead: "A" | "B" | null;
} {
  const of = (audience: Audience) =>
    (vision?.benefits ?? []).filter((row) => row.audience === audience);
  const gains = { children: of("children"), families: of("families"), A: of("A"), B: of("B") };
  const lead = gains.A.length - gains.B.length;
  return {
    gains,
    missing: AUDIENCES.filter((audience) => gains[audience].length === 0),
    ahead: lead === 0 ? null : lead > 0 ? "A" : "B",
  };
}

/** What each partner gives, gets and gives up, in its words. */
export function givingOf({ mutual }: Answers, party: "A" | "B") {
  const own = (mutual?.givesGets ?? []).filter((row) => row.party === party);
  return {
    gives: own.flatMap(({ gives }) => gives ?? []),
    gets: own.flatMap(({ gets }) => gets ?? []),
    givesUp: (mutual?.compromises ?? [])
      .filter((row) => row.party === party)
      .flatMap(({ what }) => what ?? []),
  };
}

/** A win with the days from the start of services until it; `early` when it comes within `most` days. */
export type DatedWin = { id: string; win: string; due: string; days: number; early: boolean };

/** Wins that have a day, first come first; null while services have no first day. */
export function earlyWins(
  { start, term }: Answers,
  most: number,
): { from: string; until: string; wins: DatedWin[] } | null {
  const from = term?.startDate;
  if (from === undefined) return null;
  const wins = (start?.quickWins ?? []).flatMap(({ id, win, due }) => {
    if (due === undefined) return [];
    const days = daysBetween(from, due);
    return [{ id, win: win ?? "", due, days, early: days <= most }];
  });
  return {
    from,
    until: dateAfter(from, most),
    wins: wins.toSorted((one, other) => one.days - other.days),
  };
}
