import { pathsOfCondition, pathsReadIn } from "@/lib/document/paths-read";
import { PROVISIONS } from "@/lib/document/provisions";
import { slotsOf } from "@/lib/document/select";
import type { ClauseSlot, TemplateSet } from "@/lib/document/source";

/**
 * The clauses and schedules (slot ids) that these answers feed: first those that print them, then
 * those that they select. A list's path stands for its rows and columns; the parties' own clauses
 * stand for themselves. A condition that words most sections anew (one home) is read in the whole
 * agreement, not beside a question.
 */
export function clausesFedBy(templates: TemplateSet, paths: readonly string[]): string[] {
  const feeds = (used: string) =>
    paths.some((path) => used === path || used.startsWith(`${path}.`));
  const slots = slotsOf(templates).map((slot) => ({
    id: slot.id,
    when: slot.when,
    ...readBy(templates, slot),
  }));
  const printing = slots.filter(({ printed }) => printed.some(feeds));
  const usedBy = (id: string) => slots.filter(({ conditions }) => conditions.includes(id)).length;
  const selected = slots.filter(({ when, conditions }) =>
    conditions
      .filter((id) => id === when || usedBy(id) <= slots.length / 2)
      .flatMap((id) => pathsOfCondition(templates, id))
      .some(feeds),
  );
  const own = paths.includes(PROVISIONS) ? [PROVISIONS] : [];
  return [...new Set([...printing, ...selected].map((slot) => slot.id)), ...own];
}

function readBy(
  { texts }: TemplateSet,
  { when, choose, otherwise }: ClauseSlot,
): { printed: string[]; conditions: string[] } {
  const ids = [...choose.map((one) => one.clause), ...(otherwise === null ? [] : [otherwise])];
  const reads = ids.flatMap((id) => (texts[id] ? [pathsReadIn(texts[id].blocks)] : []));
  return {
    printed: reads.flatMap((read) => [...read.printed]),
    conditions: [
      ...(when === undefined ? [] : [when]),
      ...choose.map((one) => one.when),
      ...reads.flatMap((read) => [...read.conditions]),
    ],
  };
}
