import type { ConditionSource, TemplateSet } from "@/lib/document/source";

/**
 * The part of the templates that one page works with, without what it never reads: only the
 * conditions that are asked here (and those they stand on), the choices and labels that print.
 * Alternatives of other clauses keep their conditions, because they decide the numbers.
 */
export function lightTemplates(
  part: TemplateSet,
  askedConditions: readonly string[],
  showsLimits = false,
): TemplateSet {
  const used = namesIn([part.texts, part.articles, part.schedules]);
  const conditions = closure(part.conditions, [...used.conditions, ...askedConditions]);
  return {
    ...part,
    conditions,
    law: { ...part.law, limits: showsLimits ? competing(part.law.limits) : [] },
    choices: pick(part.choices, [...used.choices, "yesNo", "baseline"]),
    labels: pick(
      part.labels,
      [...used.paths].map((path) => path.replace(".*", "")),
    ),
  };
}

/** The numbers that a stricter rule may beat, without what only readers of the pack look at. */
function competing(limits: TemplateSet["law"]["limits"]): TemplateSet["law"]["limits"] {
  return limits
    .filter(({ stricter }) => stricter !== undefined)
    .map(({ note: _, ...limit }) => ({ ...limit, provenance: [] }));
}

type Names = { conditions: Set<string>; choices: Set<string>; paths: Set<string> };

/** Which conditions, word lists and answer paths these sources name. */
function namesIn(
  node: unknown,
  found: Names = { conditions: new Set(), choices: new Set(), paths: new Set() },
): Names {
  if (Array.isArray(node)) for (const child of node) namesIn(child, found);
  else if (typeof node === "object" && node !== null) {
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== "string") namesIn(child, found);
      else if (key === "test" || key === "when") found.conditions.add(child);
      else if (key === "choices") found.choices.add(child);
      else if (key === "path" || key === "list") found.paths.add(child);
    }
  }
  return found;
}

/** These conditions and every condition that they are made of. */
function closure(
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

function pick<Value>(all: Record<string, Value>, names: Iterable<string>): Record<string, Value> {
  const kept: Record<string, Value> = {};
  for (const name of names) {
    const value = all[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
