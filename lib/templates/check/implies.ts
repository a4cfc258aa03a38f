import { passes } from "@/lib/document/conditions";
import type { ConditionSource, Test } from "@/lib/document/source";
import { candidatesOf, type Leaf, leavesOf } from "@/lib/templates/check/candidates";
import { pathsOfTest } from "@/lib/document/paths-read";

type Conditions = Readonly<Record<string, ConditionSource>>;

/**
 * Whether `then` holds under all answers under which `given` holds. Tries out every combination of
 * the answers that make a difference to either: so `eq` on one path with two values exclude each
 * other by themselves. Gives the benefit of the doubt where there are too many combinations.
 */
export function implies(given: Test, then: Test, conditions: Conditions): boolean {
  if (isAlways(then) || [given, then].some((test) => isUnsound(test, conditions))) return true;
  const key = `${JSON.stringify(given)} ${JSON.stringify(then)}`;
  const known = results.get(conditions)?.get(key);
  if (known !== undefined) return known;
  const result = decide(given, then, conditions);
  const own = results.get(conditions) ?? new Map<string, boolean>();
  results.set(conditions, own.set(key, result));
  return result;
}

const results = new WeakMap<Conditions, Map<string, boolean>>();
const MOST_COMBINATIONS = 50_000;

function decide(given: Test, then: Test, conditions: Conditions): boolean {
  const about = relevantPart(given, then, conditions);
  const weaker = counterexample(about, then, conditions);
  if (weaker === "none") return true;
  if (weaker === "unknown") return true;
  return counterexample(given, then, conditions) !== "found";
}

/** Only those parts of an `all` that speak of the same answers: a weaker given that proves the same. */
function relevantPart(given: Test, then: Test, conditions: Conditions): Test {
  const wanted = new Set(pathsOf(then, conditions));
  const parts = conjuncts(given, conditions).filter((part) => pathsOf(part, conditions).some((path) => wanted.has(path)));
  return { all: parts };
}

function conjuncts(test: Test, conditions: Conditions): Test[] {
  if ("all" in test) return test.all.flatMap((part) => conjuncts(part, conditions));
  const named = "is" in test ? conditions[test.is]?.test : undefined;
  return named ? conjuncts(named, conditions) : [test];
}

function pathsOf(test: Test, conditions: Conditions): string[] {
  return pathsOfTest(test, (id) => {
    const named = conditions[id];
    return named ? pathsOf(named.test, conditions) : [];
  });
}

function counterexample(given: Test, then: Test, conditions: Conditions): "found" | "none" | "unknown" {
  const leaves = new Map<string, Leaf[]>();
  for (const [path, leaf] of [...leavesOf(given, conditions), ...leavesOf(then, conditions)]) {
    leaves.set(path, [...(leaves.get(path) ?? []), leaf]);
  }
  const parts = conjuncts(given, conditions);
  const choices = [...leaves].map(([path, tests]) => {
    const alone = parts.filter((part) => pathsOf(part, conditions).every((one) => one === path));
    const outcome = (value: unknown, test: Test) => passes(test, combination([{ path, values: [value] }], 0), conditions);
    const fitting = candidatesOf(path, tests, conditions).filter((value) => outcome(value, { all: alone }));
    const distinct = new Map(fitting.map((value) => [tests.map((test) => outcome(value, test)).join(), value]));
    return { path, values: [...distinct.values()] };
  });
  const combinations = choices.reduce((product, { values }) => product * values.length, 1);
  if (combinations > MOST_COMBINATIONS) return "unknown";

  for (let index = 0; index < combinations; index += 1) {
    const answers = combination(choices, index);
    if (passes(given, answers, conditions) && !passes(then, answers, conditions)) return "found";
  }
  return "none";
}

function combination(choices: readonly { path: string; values: unknown[] }[], index: number): object {
  const answers: Record<string, unknown> = {};
  let rest = index;
  for (const { path, values } of choices) {
    place(answers, path.split("."), values[rest % values.length]);
    rest = Math.floor(rest / values.length);
  }
  return answers;
}

function place(target: Record<string, unknown>, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return;
  if (rest.length === 0) target[first] = value;
  else place((isRecord(target[first]) ? target[first] : (target[first] = {})) as Record<string, unknown>, rest, value);
}

/** An unknown name, or one that names itself, is a finding of its own; it says nothing about what follows. */
function isUnsound(test: Test, conditions: Conditions, above: readonly string[] = []): boolean {
  if ("all" in test) return test.all.some((part) => isUnsound(part, conditions, above));
  if ("any" in test) return test.any.some((part) => isUnsound(part, conditions, above));
  if ("not" in test) return isUnsound(test.not, conditions, above);
  if (!("is" in test)) return false;
  const named = conditions[test.is];
  return !named || above.includes(test.is) || isUnsound(named.test, conditions, [...above, test.is]);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isAlways(test: Test): boolean {
  return "all" in test && test.all.every(isAlways);
}
