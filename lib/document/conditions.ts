import type { ConditionSource, Literal, Test } from "@/lib/document/source";
import { isAnswered, rowsAt, valueAt } from "@/lib/document/value-at";

/** All named conditions, by id. */
export type Conditions = Readonly<Record<string, ConditionSource>>;

/**
 * Whether a named condition holds for these answers. A missing answer satisfies nothing but `not`.
 * Throws on a name that no condition has: `templates:check` refuses such templates.
 */
export function holds(conditions: Conditions, id: string, answers: unknown): boolean {
  return passes({ is: id }, answers, conditions);
}

/** The same for many conditions of the same answers: each is judged once, whoever stands on it. */
export function holdsOnce(conditions: Conditions, answers: unknown): (id: string) => boolean {
  const verdicts = new Map<string, boolean>();
  return (id) => passes({ is: id }, answers, conditions, verdicts);
}

/**
 * Whether a predicate is true of a source: the answers, or one row. `verdicts` remembers the named
 * conditions already judged of the same source.
 */
export function passes(
  test: Test,
  source: unknown,
  conditions: Conditions,
  verdicts?: Map<string, boolean>,
): boolean {
  if ("all" in test) return test.all.every((part) => passes(part, source, conditions, verdicts));
  if ("any" in test) return test.any.some((part) => passes(part, source, conditions, verdicts));
  if ("not" in test) return !passes(test.not, source, conditions, verdicts);
  if ("is" in test) return namedPasses(test.is, source, conditions, verdicts);
  if ("some" in test)
    return rowsAt(source, test.some[0]).some((row) => passes(test.some[1], row, conditions));
  if ("rows" in test) return rowsAt(source, test.rows[0]).length >= test.rows[1];
  if ("present" in test) return isAnswered(valueAt(source, test.present));
  if ("eq" in test) return valueAt(source, test.eq[0]) === test.eq[1];
  if ("in" in test) return test.in[1].some((value) => valueAt(source, test.in[0]) === value);
  if ("includes" in test) return includes(valueAt(source, test.includes[0]), test.includes[1]);
  return compares(test, source);
}

function namedPasses(
  id: string,
  source: unknown,
  conditions: Conditions,
  verdicts: Map<string, boolean> | undefined,
): boolean {
  const known = verdicts?.get(id);
  if (known !== undefined) return known;
  const condition = conditions[id];
  if (!condition) throw new Error(`No condition is named ${id}`);
  const verdict = passes(condition.test, source, conditions, verdicts);
  verdicts?.set(id, verdict);
  return verdict;
}

function includes(value: unknown, wanted: Literal): boolean {
  return Array.isArray(value) && value.includes(wanted);
}

type Comparison = Extract<
  Test,
  { gt: unknown } | { gte: unknown } | { lt: unknown } | { lte: unknown }
>;

function compares(test: Comparison, source: unknown): boolean {
  const compare = (path: string, decide: (value: number) => boolean) => {
    const value = valueAt(source, path);
    return typeof value === "number" && decide(value);
  };
  if ("gt" in test) return compare(test.gt[0], (value) => value > test.gt[1]);
  if ("gte" in test) return compare(test.gte[0], (value) => value >= test.gte[1]);
  if ("lt" in test) return compare(test.lt[0], (value) => value < test.lt[1]);
  return compare(test.lte[0], (value) => value <= test.lte[1]);
}
