import type { Conditions } from "@/lib/document/conditions";
import type { Test } from "@/lib/document/source";

/** A predicate about one answer. */
export type Leaf = Exclude<
  Test,
  { all: unknown } | { any: unknown } | { not: unknown } | { is: unknown }
>;

/** The answer that a leaf looks at. */
export function pathOf(leaf: Leaf): string {
  if ("present" in leaf) return leaf.present;
  const [[path]] = Object.values(leaf) as [[string]];
  return path;
}

/**
 * What a test comes to when some leaves are decided: true, false, or the first leaf that still makes
 * a difference. `decided` says what is known of a leaf. Throws on a name that no condition has.
 */
export function judge(
  test: Test,
  conditions: Conditions,
  decided: (leaf: Leaf) => boolean | undefined,
): boolean | Leaf {
  if ("all" in test) return judgeMany(test.all, false, conditions, decided);
  if ("any" in test) return judgeMany(test.any, true, conditions, decided);
  if ("not" in test) {
    const verdict = judge(test.not, conditions, decided);
    return typeof verdict === "boolean" ? !verdict : verdict;
  }
  if ("is" in test) {
    const named = conditions[test.is];
    if (!named) throw new Error(`No condition is named ${test.is}`);
    return judge(named.test, conditions, decided);
  }
  return decided(test) ?? test;
}

/** `settles`: the verdict of one part that settles the whole. */
function judgeMany(
  parts: readonly Test[],
  settles: boolean,
  conditions: Conditions,
  decided: (leaf: Leaf) => boolean | undefined,
): boolean | Leaf {
  let open: Leaf | null = null;
  for (const part of parts) {
    const verdict = judge(part, conditions, decided);
    if (verdict === settles) return settles;
    if (typeof verdict !== "boolean") open ??= verdict;
  }
  return open ?? !settles;
}
