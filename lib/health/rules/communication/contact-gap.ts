import { addCadence } from "@/lib/answers/cadence";
import { daysBetween } from "@/lib/answers/calendar";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L11: in the first year somebody meets each month, and every topic has a response time. */
export const contactGap: Rule = {
  id: "L11",
  category: "communication",
  severity: "error",
  find: (subject) => [...gap(subject), ...topics(subject)],
};

/** Meetings are counted from the start: the gap is the longest that the most frequent one leaves. */
function gap({ answers, limits, today }: Subject): Problem[] {
  const where = "comm.meetings";
  const start = answers.term?.startDate ?? today;
  const gaps = (answers.comm?.meetings ?? []).flatMap(({ cadence }) => {
    const next = cadence === undefined ? null : addCadence(start, cadence, 1);
    return next === null ? [] : [daysBetween(start, next)];
  });
  const most = limits("health.contact_gap_days");
  if (gaps.length === 0) return [{ where, wording: "none", params: { most } }];
  const days = Math.min(...gaps);
  const isNew = answers.agreement?.isNewOrRenewal !== "renewal";
  return isNew && days > most ? [{ where, params: { days, most } }] : [];
}

function topics({ answers }: Subject): Problem[] {
  return (answers.comm?.channels ?? [])
    .filter((row) => row.responseTimeHours === undefined)
    .map((row) => ({
      where: `comm.channels.${row.id}.responseTimeHours`,
      wording: "response",
      params: { channelTopic: row.topic ?? row.id },
    }));
}
