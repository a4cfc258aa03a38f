import type { ConditionSource, TemplateSet } from "@/lib/document/source";

/** These conditions and every condition that they are made of. */
export function conditionsBehind(
  all: TemplateSet["conditions"],
  ids: readonly string[],
): Record<string, ConditionSource> {
  const kept: Record<string, ConditionSource> = {};
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const condition = all[id];
    if (condition === undefined || kept[id] !== undefined) continue;
    kept[id] = { ...condition, says: "" };
    open.push(...namedIn(condition.test));
  }
  return kept;
}

function namedIn(test: unknown): string[] {
  if (Array.isArray(test)) return test.flatMap(namedIn);
  if (typeof test !== "object" || test === null) return [];
  return Object.entries(test).flatMap(([key, child]) =>
    key === "is" ? [String(child)] : namedIn(child),
  );
}
