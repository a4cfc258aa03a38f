import type { ConditionSource, Test } from "@/lib/document/source";
import { columnsOf } from "@/lib/answers/paths";
import { answerKindAt } from "@/lib/templates/answer-kind";
import type { Check } from "@/lib/templates/check/check-templates";
import { conditionUses } from "@/lib/templates/check/condition-uses";
import { valuesOf } from "@/lib/templates/choice-values";
import { allFields } from "@/lib/answers/paths";
import { problem } from "@/lib/templates/finding";

/** Every condition named exists, and every condition looks at answers and values that exist. */
export const conditionsKnown: Check = (parsed, uses) => {
  const { conditions } = parsed.templates;
  const unknown = conditionUses(parsed, uses)
    .filter(({ id }) => !conditions[id])
    .map(({ id, file, line }) => problem(file, line, `Unknown condition: ${id}`));
  const wrong = Object.values(conditions).flatMap((condition) => [
    ...wrongIn(condition.test, null).map((message) => problem("conditions.yaml", condition.line, message)),
    ...(namesItself(condition, conditions) ? [problem("conditions.yaml", condition.line, `${condition.id} names itself`)] : []),
  ]);
  return [...unknown, ...wrong];
};

/** `list` is set inside `some`: paths are then columns of that list. */
function wrongIn(test: Test, list: string | null): string[] {
  if ("all" in test) return test.all.flatMap((part) => wrongIn(part, list));
  if ("any" in test) return test.any.flatMap((part) => wrongIn(part, list));
  if ("not" in test) return wrongIn(test.not, list);
  if ("is" in test) return [];
  if ("some" in test) return columnsOf(test.some[0]) ? wrongIn(test.some[1], test.some[0]) : [`Not a list: ${test.some[0]}`];
  if ("rows" in test) return columnsOf(test.rows[0]) ? [] : [`Not a list: ${test.rows[0]}`];
  if ("present" in test) return unknownAnswer(test.present, list);
  const [[path, value]] = Object.values(test) as [[string, unknown]];
  const wrong = unknownAnswer(path, list);
  if (wrong.length > 0) return wrong;
  const known = knownValues(path, list);
  const values = Array.isArray(value) ? value : [value];
  if (!known) return [];
  return values.filter((one) => !known.includes(one)).map((one) => `${path} is never ${String(one)}`);
}

function unknownAnswer(path: string, list: string | null): string[] {
  const full = list === null ? path : `${list}.*.${path}`;
  return answerKindAt(full) ? [] : [`Unknown answer: ${path}`];
}

function knownValues(path: string, list: string | null): readonly unknown[] | null {
  const field = list === null ? allFields.get(path) : columnsOf(list)?.get(path);
  return field ? valuesOf(field) : null;
}

function namesItself(start: ConditionSource, conditions: Readonly<Record<string, ConditionSource>>): boolean {
  const seen = new Set<string>();
  const follow = (test: Test): boolean => {
    if ("all" in test) return test.all.some(follow);
    if ("any" in test) return test.any.some(follow);
    if ("not" in test) return follow(test.not);
    if (!("is" in test)) return false;
    if (test.is === start.id) return true;
    const next = conditions[test.is];
    if (!next || seen.has(test.is)) return false;
    seen.add(test.is);
    return follow(next.test);
  };
  return follow(start.test);
}
