import type { Field } from "@/lib/answers/paths";
import { type Conditions, passes } from "@/lib/document/conditions";
import type { Literal } from "@/lib/document/source";
import { valuesOf } from "@/lib/templates/choice-values";
import type { Finder } from "@/lib/templates/solve/field-at";
import type { Leaf } from "@/lib/templates/solve/leaf";
import { possibleRows } from "@/lib/templates/solve/possible-rows";
import { sampleOf } from "@/lib/templates/solve/sample";

/** What was decided about one leaf. */
export type Decided = { key: string; leaf: Leaf; holds: boolean };

/**
 * A value of one answer that fits everything decided about it; `undefined` in it means: not answered.
 * Null when no value fits. Exact: the values tried make every outcome of the leaves happen.
 */
export function possibleValue(
  field: Field | undefined,
  decided: readonly Decided[],
  conditions: Conditions,
  find: Finder,
): { value: unknown } | null {
  if (decided.some(({ leaf }) => "some" in leaf || "rows" in leaf)) {
    return possibleRows(field, decided, conditions, find);
  }
  const value = candidatesOf(field, decided).find((candidate) =>
    decided.every(({ leaf, holds }) => passes(asked(leaf), { value: candidate }, conditions) === holds),
  );
  const isAbsent = decided.every(({ leaf, holds }) => passes(asked(leaf), {}, conditions) === holds);
  if (isAbsent) return { value: undefined };
  return value === undefined ? null : { value };
}

function candidatesOf(field: Field | undefined, decided: readonly Decided[]): unknown[] {
  const leaves = decided.map(({ leaf }) => leaf);
  const closed = field ? valuesOf(field) : null;
  if (leaves.some((leaf) => "includes" in leaf)) return setsOf(decided, closed);
  const named = leaves.flatMap((leaf): unknown[] => {
    if ("eq" in leaf) return [leaf.eq[1]];
    return "in" in leaf ? leaf.in[1] : [];
  });
  const bounds = leaves.flatMap(boundOf);
  const around = bounds.flatMap((than) => [than, than + 1, than - 1]);
  const isYesNo = named.some((value) => typeof value === "boolean");
  if (field?.kind === "choices") return [sampleOf(field)];
  const others = closed ?? (isYesNo ? [true, false] : [...around, sampleOf(field)]);
  return [...named, ...others];
}

function boundOf(leaf: Leaf): number[] {
  for (const comparison of ["gt", "gte", "lt", "lte"] as const) {
    if (comparison in leaf) return [(Object.values(leaf)[0] as [string, number])[1]];
  }
  return [];
}

/** For an answer with several values: those that must be in, and one that need not be out. */
function setsOf(decided: readonly Decided[], closed: readonly unknown[] | null): unknown[] {
  const named = (wanted: boolean) =>
    decided.flatMap(({ leaf, holds }): Literal[] =>
      "includes" in leaf && holds === wanted ? [leaf.includes[1]] : [],
    );
  const inside = [...new Set(named(true))];
  if (inside.length > 0) return [inside];
  const outside = new Set<unknown>(named(false));
  return (closed ?? ["another value"]).filter((value) => !outside.has(value)).map((value) => [value]);
}

/** The same leaf about a source that has the answer as `value`. */
function asked(leaf: Leaf): Leaf {
  if ("present" in leaf) return { present: "value" };
  const [[kind, [, than]]] = Object.entries(leaf) as [[string, [string, unknown]]];
  return { [kind]: ["value", than] } as unknown as Leaf;
}
