import type { ConditionSource, Test } from "@/lib/document/source";
import { choiceValues } from "@/lib/templates/choice-values";

type Conditions = Readonly<Record<string, ConditionSource>>;

/** A predicate about one answer. */
export type Leaf = Exclude<Test, { all: unknown } | { any: unknown } | { not: unknown } | { is: unknown }>;

/** The predicates about single answers that a test is made of, each with its path. */
export function leavesOf(test: Test, conditions: Conditions): [path: string, leaf: Leaf][] {
  if ("all" in test) return test.all.flatMap((part) => leavesOf(part, conditions));
  if ("any" in test) return test.any.flatMap((part) => leavesOf(part, conditions));
  if ("not" in test) return leavesOf(test.not, conditions);
  if ("is" in test) {
    const named = conditions[test.is];
    return named ? leavesOf(named.test, conditions) : [];
  }
  if ("present" in test) return [[test.present, test]];
  const [[path]] = Object.values(test) as [[string]];
  return [[path, test]];
}

/** Answers at a path that between them make every outcome of these predicates happen. */
export function candidatesOf(path: string, leaves: readonly Leaf[], conditions: Conditions): unknown[] {
  const isList = leaves.some((leaf) => "rows" in leaf || "some" in leaf);
  if (isList) return [undefined, ...rowCandidates(leaves, conditions)];
  const included = leaves.flatMap((leaf) => ("includes" in leaf ? [leaf.includes[1]] : []));
  if (included.length > 0) return [undefined, ...subsets([...new Set(included)]), [OTHER]];
  return [undefined, ...new Set(leaves.flatMap((leaf) => valuesFor(path, leaf)))];
}

const OTHER = "another value";

function valuesFor(path: string, leaf: Leaf): unknown[] {
  if ("eq" in leaf) return withOthers(path, [leaf.eq[1]]);
  if ("in" in leaf) return withOthers(path, leaf.in[1]);
  for (const comparison of ["gt", "gte", "lt", "lte"] as const) {
    if (!(comparison in leaf)) continue;
    const [, than] = Object.values(leaf)[0] as [string, number];
    return [than - 1, than, than + 1];
  }
  return withOthers(path, []);
}

/** The values named, and one that is not: of the closed list where the answer has one. */
function withOthers(path: string, values: readonly unknown[]): unknown[] {
  const known = choiceValues(path);
  if (known) return [...new Set([...values, ...known])];
  return values.some((value) => typeof value === "boolean") ? [true, false] : [...values, OTHER];
}

function rowCandidates(leaves: readonly Leaf[], conditions: Conditions): unknown[][] {
  const rows = leaves.flatMap((leaf) => ("some" in leaf ? rowsFor(leaf.some[1], conditions) : []));
  const counts = leaves.flatMap((leaf) => ("rows" in leaf ? [leaf.rows[1] - 1, leaf.rows[1]] : []));
  const plain = [...new Set([1, ...counts])].filter((count) => count > 0).map(plainRows);
  const chosen = rows.length <= 5 ? subsets(rows) : [...rows.map((row) => [row]), rows];
  const most = Math.max(0, ...counts);
  return [...plain, ...chosen, ...chosen.map((some) => [...some, ...plainRows(most)])].map(withIds);
}

function rowsFor(test: Test, conditions: Conditions): Record<string, unknown>[] {
  let rows: Record<string, unknown>[] = [{}];
  for (const [column, leaf] of leavesOf(test, conditions)) {
    const values = candidatesOf(column, [leaf], conditions);
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [column]: value })));
  }
  return rows.slice(0, 12);
}

function plainRows(count: number): Record<string, unknown>[] {
  return Array.from({ length: count }, () => ({}));
}

function withIds(rows: readonly object[]): object[] {
  return rows.map((row, index) => ({ ...row, id: `r${index}` }));
}

/** Every subset but the empty one. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  const all = items.reduce<Item[][]>((found, item) => [...found, ...found.map((some) => [...some, item])], [[]]);
  return all.slice(1);
}
