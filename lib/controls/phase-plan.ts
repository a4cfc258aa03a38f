import { addCadence } from "@/lib/answers/cadence";
import { dateAfter, wholeMonths } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";

export type Phase = NonNullable<NonNullable<Answers["start"]>["phases"]>[number];

/** What is wrong with how the phases follow one another; both days `YYYY-MM-DD`. */
export type PhaseGap = {
  kind: "gap" | "overlap" | "early" | "late" | "backwards";
  phaseId: string;
  from: string;
  to: string;
};

/** Phases one after another, without a gap or an overlap, inside the term. Phases without days are left out. */
export function phaseGaps(
  phases: readonly Phase[],
  term: { start: string; end: string } | null,
): PhaseGap[] {
  const dated = phases.flatMap(({ id, start, end }) =>
    start === undefined || end === undefined ? [] : [{ id, start, end }],
  );
  const found: PhaseGap[] = [];
  dated.forEach(({ id, start, end }, index) => {
    if (end < start) found.push({ kind: "backwards", phaseId: id, from: start, to: end });
    const before = dated[index - 1];
    if (before !== undefined) {
      const expected = dateAfter(before.end, 1);
      if (start > expected)
        found.push({ kind: "gap", phaseId: id, from: expected, to: dateAfter(start, -1) });
      if (start < expected)
        found.push({ kind: "overlap", phaseId: id, from: start, to: before.end });
    }
    if (term !== null && start < term.start)
      found.push({ kind: "early", phaseId: id, from: start, to: term.start });
    if (term !== null && end > term.end)
      found.push({ kind: "late", phaseId: id, from: term.end, to: end });
  });
  return found;
}

/**
 * A plan that starts small: `count` phases of whole months over the term, the first short and with at
 * most `sharePct` of the slots, the others growing evenly to all of them. Null while the term is too
 * short for it.
 */
export function suggestedPhases(
  term: { start: string; end: string },
  slots: number,
  count: number,
  sharePct: number,
): { start: string; end: string; slots: number }[] | null {
  const months = wholeMonths(term.start, term.end);
  if (months < count || count < 1 || slots < 1) return null;
  const first = Math.max(1, Math.floor(months / (count * 2)) || 1);
  const least = count === 1 ? slots : Math.max(1, Math.floor((slots * sharePct) / 100));
  return Array.from({ length: count }, (_, index) => {
    const from =
      index === 0 ? 0 : first + Math.floor(((months - first) * (index - 1)) / (count - 1));
    const to = index === 0 ? first : first + Math.floor(((months - first) * index) / (count - 1));
    const isLast = index === count - 1;
    return {
      start: monthAfter(term.start, from),
      end: isLast ? term.end : dateAfter(monthAfter(term.start, to), -1),
      slots: isLast
        ? slots
        : least + Math.round(((slots - least) * index) / Math.max(1, count - 1)),
    };
  });
}

/** Whether the first phase is small enough for a new partnership; null when nothing can be said yet. */
export function startsSmall(
  phases: readonly Phase[],
  totalSlots: number | undefined,
  sharePct: number,
): { first: number; total: number; small: boolean } | null {
  const first = phases[0]?.slots;
  const total = totalSlots ?? phases.at(-1)?.slots;
  if (first === undefined || total === undefined || total === 0) return null;
  return { first, total, small: first * 100 <= total * sharePct };
}

function monthAfter(day: string, count: number): string {
  return addCadence(day, "monthly", count) ?? day;
}
