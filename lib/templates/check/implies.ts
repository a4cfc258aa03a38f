import { allFields } from "@/lib/answers/paths";
import type { Conditions } from "@/lib/document/conditions";
import type { Test } from "@/lib/document/source";
import { findAnswers } from "@/lib/templates/solve/find-answers";

/**
 * Whether `then` holds under all answers under which `given` holds: no answers make `given` true and
 * `then` false. Exact over everything that conditions can look at, so `eq` on one path with two
 * values exclude each other by themselves. What names no condition says nothing.
 */
export function implies(given: Test, then: Test, conditions: Conditions): boolean {
  if (isAlways(then) || [given, then].some((test) => isUnsound(test, conditions))) return true;
  if ("any" in given) return given.any.every((part) => implies(part, then, conditions));
  return answersFor({ all: [{ not: then }, given] }, conditions) === null;
}

/** Answers under which a test holds, as few as it takes; null when there are none. Remembered. */
export function answersFor(test: Test, conditions: Conditions): Record<string, unknown> | null {
  const known = remembered.get(conditions) ?? new Map<string, Record<string, unknown> | null>();
  remembered.set(conditions, known);
  const key = JSON.stringify(test);
  const found = known.get(key);
  if (found !== undefined) return found;
  const answers = findAnswers(test, conditions, (path) => allFields.get(path));
  known.set(key, answers);
  return answers;
}

const remembered = new WeakMap<Conditions, Map<string, Record<string, unknown> | null>>();

/** An unknown name, or one that names itself, is a finding of its own; it says nothing about what follows. */
export function isUnsound(
  test: Test,
  conditions: Conditions,
  above: readonly string[] = [],
): boolean {
  if ("all" in test) return test.all.some((part) => isUnsound(part, conditions, above));
  if ("any" in test) return test.any.some((part) => isUnsound(part, conditions, above));
  if ("not" in test) return isUnsound(test.not, conditions, above);
  if (!("is" in test)) return false;
  const named = conditions[test.is];
  return (
    !named ||
    above.includes(test.is) ||
    isUnsound(named.test, conditions, [...above, test.is])
  );
}

function isAlways(test: Test): boolean {
  return "all" in test && test.all.every(isAlways);
}
