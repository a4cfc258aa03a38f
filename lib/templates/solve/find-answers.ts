import type { Conditions } from "@/lib/document/conditions";
import type { Test } from "@/lib/document/source";
import type { FieldAt } from "@/lib/templates/solve/field-at";
import { judge, type Leaf, pathOf } from "@/lib/templates/solve/leaf";
import { type Decided, possibleValue } from "@/lib/templates/solve/possible-value";

/**
 * Answers under which a test holds, as few as it takes; null when there are none. Decides one leaf
 * after the other (DPLL), each time only one that still makes a difference, and goes back as soon as
 * no value of an answer fits what was decided about it.
 */
export function findAnswers(
  test: Test,
  conditions: Conditions,
  fieldAt: FieldAt,
): Record<string, unknown> | null {
  const byPath = new Map<string, Decided[]>();
  const values = new Map<string, unknown>();
  const decided = (leaf: Leaf) => {
    const whole = ofWhole(leaf, fieldAt);
    const key = JSON.stringify(whole);
    return byPath.get(pathOf(whole))?.find((one) => one.key === key)?.holds;
  };

  const solve = (): boolean => {
    const verdict = judge(test, conditions, decided);
    if (typeof verdict === "boolean") return verdict;
    const leaf = ofWhole(verdict, fieldAt);
    const path = pathOf(leaf);
    const before = byPath.get(path) ?? [];
    const valueBefore = values.get(path);
    for (const holds of [false, true]) {
      const next = [...before, { key: JSON.stringify(leaf), leaf, holds }];
      const found = possibleValue(fieldAt(path), next, conditions, findAnswers);
      if (!found) continue;
      byPath.set(path, next);
      values.set(path, found.value);
      if (solve()) return true;
    }
    byPath.set(path, before);
    values.set(path, valueBefore);
    return false;
  };
  return solve() ? nested(values) : null;
}

/** A part of a person or address is there when its whole is: the parts are asked together. */
function ofWhole(leaf: Leaf, fieldAt: FieldAt): Leaf {
  if (!("present" in leaf) || fieldAt(leaf.present)) return leaf;
  const whole = leaf.present.slice(0, leaf.present.lastIndexOf("."));
  return fieldAt(whole) ? { present: whole } : leaf;
}

function nested(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  const shortFirst = [...values].sort(([a], [b]) => a.length - b.length);
  for (const [path, value] of shortFirst) {
    if (value !== undefined) place(answers, path.split("."), value);
  }
  return answers;
}

function place(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) target[first] = value;
  else {
    const inner = (target[first] ??= {}) as Record<string, unknown>;
    place(inner, rest, value);
  }
}
