import { dateAfter } from "@/lib/answers/calendar";
import { PARTIES } from "@/lib/health/parties";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L24: each law card is known to both, or learned on a day in time; the shared briefing is not late. */
export const lawBriefing: Rule = {
  id: "L24",
  category: "legal",
  severity: "error",
  find: (subject) => [...briefing(subject), ...unknownCards(subject)],
};

function briefing({ answers, limits }: Subject): Problem[] {
  const where = "law.trainingDate";
  const on = answers.law?.trainingDate;
  const start = answers.term?.startDate;
  if (on === undefined) return [{ where, wording: "missing" }];
  if (!start) return [];
  const days = limits("health.training_after_start_days");
  const latest = dateAfter(start, days);
  return on > latest ? [{ where, params: { on, latest, days } }] : [];
}

/** Each card is judged by itself; what a party still has to read is told to it once, as a list. */
function unknownCards({ cards, topicOf }: Subject): Problem[] {
  const open = cards().filter(({ settled }) => !settled);
  return PARTIES.flatMap((party): Problem[] => {
    const unread = open.filter(({ acknowledged }) => acknowledged[party] === undefined);
    if (unread.length === 0) return [];
    const topics = unread.map(({ card }) => topicOf(card)).join("; ");
    const params = { party, count: unread.length, topics };
    return [{ where: "law.checklist", wording: "cards", params }];
  });
}
