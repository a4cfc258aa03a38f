import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { dayCounts } from "@/lib/health/rules/legal/day-counts";
import { dollars } from "@/lib/health/money-words";

/** L60 and X13: nothing is said twice with two numbers. */
export const contradictions: Rule = {
  id: "L60",
  category: "legal",
  severity: "error",
  crossChecks: ["X13"],
  find: (subject) => [
    ...dayCounts(subject),
    ...laws(subject),
    ...award(subject),
    ...closures(subject),
  ],
};

function laws({ answers: { agreement, gen } }: Subject): Problem[] {
  const state = agreement?.governingState;
  const law = gen?.governingLaw;
  if (!state || !law || agreement.tribalLand === true) return [];
  const same = state.trim().toLowerCase() === law.trim().toLowerCase();
  return same ? [] : [{ where: "gen.governingLaw", wording: "laws", params: { state, law } }];
}

/** The award's facts are a schedule; its amount and dates are the body's. */
function award({ answers: { fed, comp, term }, holds }: Subject): Problem[] {
  const facts = fed?.award;
  if (!holds("subaward") || facts === undefined) return [];
  const problems: Problem[] = [];
  const amount = facts.amountThisCents;
  const ceiling = comp?.notToExceedCents;
  if (amount !== undefined && ceiling !== undefined && amount > ceiling) {
    const params = { amount: dollars(amount), ceiling: dollars(ceiling) };
    problems.push({ where: "fed.award.amountThisCents", wording: "amount", params });
  }
  const start = term?.startDate;
  if (start && facts.subStart && facts.subStart > start) {
    const params = { start, subStart: facts.subStart };
    problems.push({ where: "fed.award.subStart", wording: "subaward", params });
  }
  return problems;
}

function closures({ answers: { sched } }: Subject): Problem[] {
  const stated = sched?.closureDaysCount;
  const listed = sched?.closures?.length ?? 0;
  return stated !== undefined && listed > stated
    ? [{ where: "sched.closureDaysCount", wording: "closures", params: { stated, listed } }]
    : [];
}
