import { daysBetween } from "@/lib/answers/calendar";
import { isSetAside } from "@/lib/health/missing-answers";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

type RuleRow = NonNullable<NonNullable<Subject["answers"]["law"]>["stateRules"]>[number];

/** L25: where children are served, licensed places cite a state rule, local law was looked up, and neither long ago. */
export const localLaw: Rule = {
  id: "L25",
  category: "legal",
  severity: "error",
  find: (subject) => [...stateRules(subject), ...localRules(subject)],
};

function stateRules(subject: Subject): Problem[] {
  const { answers } = subject;
  const where = "law.stateRules";
  const rows = answers.law?.stateRules ?? [];
  const licensed = (answers.svc?.sites ?? []).find((site) => site.licenceRef);
  const isUncited = licensed !== undefined && !rows.some((row) => row.citation);
  const uncited: Problem[] = isUncited
    ? [{ where, wording: "state", params: { name: licensed.name ?? licensed.id } }]
    : [];
  return [...uncited, ...rows.flatMap((row) => looked(where, row, subject))];
}

function localRules(subject: Subject): Problem[] {
  const where = "law.localRules";
  const rows = subject.answers.law?.localRules ?? [];
  if (rows.length === 0 && subject.holds("services") && !isSetAside(subject.marks, where))
    return [{ where, wording: "local" }];
  return rows.flatMap((row) => looked(where, row, subject));
}

/** "None found" is an answer when it says when somebody looked. */
function looked(list: string, row: RuleRow, { today, limits }: Subject): Problem[] {
  const topic = row.topic ?? row.id;
  if (!row.checkedOn)
    return [{ where: `${list}.${row.id}.checkedOn`, wording: "unchecked", params: { topic } }];
  const days = daysBetween(row.checkedOn, today);
  const most = limits("health.rule_age_days");
  const params = { topic, on: row.checkedOn, days, most };
  return days > most ? [{ where: `${list}.${row.id}.checkedOn`, wording: "old", params }] : [];
}
