import type { Conditions } from "@/lib/document/conditions";
import type { Literal, Test } from "@/lib/document/source";
import { choiceValues } from "@/lib/templates/choice-values";
import { type Leaf, pathOf } from "@/lib/templates/solve/leaf";

/**
 * What one answer must be for a case to hold: one of `oneOf` (null: anything), and each of the
 * further leaves true or false as said.
 */
export type Demand = {
  oneOf: readonly unknown[] | null;
  leaves: readonly { leaf: Leaf; holds: boolean }[];
};

/** One way for a test to hold: by answer path, what each must be. All demands together. */
export type Case = ReadonlyMap<string, Demand>;

/** The ways in which a test can hold, as few and as wide as they come. Any of them is enough. */
export function casesOf(test: Test, conditions: Conditions): Case[] {
  return merged(expand(test, true, conditions));
}

function expand(test: Test, holds: boolean, conditions: Conditions): Case[] {
  if ("not" in test) return expand(test.not, !holds, conditions);
  if ("is" in test) {
    const named = conditions[test.is];
    return named ? expand(named.test, holds, conditions) : [];
  }
  if ("all" in test || "any" in test) {
    const isAll = "all" in test === holds;
    const parts = ("all" in test ? test.all : test.any).map((part) =>
      expand(part, holds, conditions),
    );
    return isAll ? parts.reduce(product, [new Map()]) : merged(parts.flat());
  }
  return [new Map([[pathOf(test), demandOf(test, holds)]])];
}

function demandOf(leaf: Leaf, holds: boolean): Demand {
  const values = "eq" in leaf ? [leaf.eq[1]] : "in" in leaf ? leaf.in[1] : null;
  const all = choiceValues(pathOf(leaf));
  if (values && holds) return { oneOf: values, leaves: [] };
  if (values && all)
    return { oneOf: all.filter((value) => !values.some((one) => one === value)), leaves: [] };
  return { oneOf: null, leaves: [{ leaf, holds }] };
}

function product(left: readonly Case[], right: readonly Case[]): Case[] {
  const both = left.flatMap((one) => right.flatMap((other) => together(one, other) ?? []));
  return merged(both);
}

/** Both cases at once; null when an answer would have to be two things. */
function together(one: Case, other: Case): Case | null {
  const both = new Map(one);
  for (const [path, demand] of other) {
    const own = both.get(path);
    const joined = own ? joinedDemand(own, demand) : demand;
    if (!joined) return null;
    both.set(path, joined);
  }
  return both;
}

function joinedDemand(one: Demand, other: Demand): Demand | null {
  const oneOf =
    one.oneOf && other.oneOf
      ? one.oneOf.filter((value) => other.oneOf?.some((same) => same === value))
      : (one.oneOf ?? other.oneOf);
  if (oneOf?.length === 0) return null;
  const leaves = distinct([...one.leaves, ...other.leaves]);
  const isSplit = leaves.some(({ leaf, holds }) =>
    leaves.some((same) => same.holds !== holds && keyOf(same.leaf) === keyOf(leaf)),
  );
  return isSplit ? null : { oneOf, leaves };
}

/** Cases that differ in the values of one answer become one; a case within another is dropped. */
function merged(cases: readonly Case[]): Case[] {
  let kept: Case[] = [];
  for (const one of cases) {
    if (kept.some((other) => isWithin(one, other))) continue;
    kept = [...kept.filter((other) => !isWithin(other, one)), one];
  }
  for (const [index, one] of kept.entries()) {
    for (const other of kept.slice(index + 1)) {
      const union = unionOf(one, other);
      if (union) return merged([...kept.filter((item) => item !== one && item !== other), union]);
    }
  }
  return kept;
}

/** Whether every demand of `wide` is met by `narrow`. */
function isWithin(narrow: Case, wide: Case): boolean {
  return [...wide].every(([path, demand]) => {
    const own = narrow.get(path);
    if (!own) return false;
    const fits =
      demand.oneOf === null ||
      (own.oneOf !== null && own.oneOf.every((value) => demand.oneOf?.includes(value)));
    const keys = new Set(own.leaves.map(keyOfDecided));
    return fits && demand.leaves.every((leaf) => keys.has(keyOfDecided(leaf)));
  });
}

function unionOf(one: Case, other: Case): Case | null {
  if (one.size !== other.size) return null;
  const differing = [...one].filter(([path, demand]) => !sameDemand(demand, other.get(path)));
  const [difference] = differing;
  if (!difference || differing.length > 1) return null;
  const [path, own] = difference;
  const theirs = other.get(path);
  const union = theirs ? unionOfDemands(own, theirs) : null;
  return union ? new Map(one).set(path, union) : null;
}

function unionOfDemands(one: Demand, other: Demand): Demand | null {
  if (one.oneOf && other.oneOf && one.leaves.length + other.leaves.length === 0)
    return { oneOf: [...new Set([...one.oneOf, ...other.oneOf])], leaves: [] };
  const [mine, theirs] = [rowsAmong(one), rowsAmong(other)];
  if (!mine || !theirs || mine.list !== theirs.list || mine.column !== theirs.column) return null;
  const values = [...new Set([...mine.values, ...theirs.values])];
  return { oneOf: null, leaves: [{ leaf: someRow({ ...mine, values }), holds: true }] };
}

type RowsAmong = { list: string; column: string; values: Literal[] };

/** A demand that some row has one of some values in one column, and nothing else. */
function rowsAmong({ oneOf, leaves: [decided, ...more] }: Demand): RowsAmong | null {
  return oneOf === null && more.length === 0 && decided?.holds ? amongOf(decided.leaf) : null;
}

function amongOf(leaf: Leaf): RowsAmong | null {
  if (!("some" in leaf)) return null;
  const [list, test] = leaf.some;
  if ("eq" in test) return { list, column: test.eq[0], values: [test.eq[1]] };
  return "in" in test ? { list, column: test.in[0], values: test.in[1] } : null;
}

function someRow({ list, column, values }: RowsAmong): Leaf {
  return { some: [list, { in: [column, values] }] };
}

function sameDemand(one: Demand, other: Demand | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Each once, and none that another one of them brings with it. */
function distinct(leaves: Demand["leaves"]): Demand["leaves"] {
  const once = [...new Map(leaves.map((decided) => [keyOfDecided(decided), decided])).values()];
  return once.filter((wide) => !once.some((narrow) => narrow !== wide && bringsWith(narrow, wide)));
}

function bringsWith(narrow: Demand["leaves"][number], wide: Demand["leaves"][number]): boolean {
  const [inner, outer] = [amongOf(narrow.leaf), amongOf(wide.leaf)];
  if (!inner || !outer || !narrow.holds || !wide.holds) return false;
  if (inner.list !== outer.list || inner.column !== outer.column) return false;
  return inner.values.every((value) => outer.values.includes(value));
}

function keyOfDecided({ leaf, holds }: { leaf: Leaf; holds: boolean }): string {
  return `${String(holds)} ${keyOf(leaf)}`;
}

function keyOf(leaf: Leaf): string {
  return JSON.stringify(leaf);
}
