import { conditionsBehind } from "@/components/wizard/conditions-behind";
import type { TemplateSet } from "@/lib/document/source";

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
  const conditions = conditionsBehind(part.conditions, [...used.conditions, ...askedConditions]);
  return {
    ...part,
    conditions,
    law: { ...part.law, limits: limitsFor(part.law.limits, used.paths, showsLimits) },
    choices: pick(part.choices, [...used.choices, "yesNo", "baseline"]),
    labels: pick(
      part.labels,
      [...used.paths].map((path) => path.replace(".*", "")),
    ),
  };
}

/**
 * The numbers that the texts print and, where limits show, those that a stricter rule may beat;
 * without what only readers of the pack look at.
 */
function limitsFor(
  limits: TemplateSet["law"]["limits"],
  printed: ReadonlySet<string>,
  showsLimits: boolean,
): TemplateSet["law"]["limits"] {
  return limits
    .filter(
      ({ key, stricter }) =>
        printed.has(`limits.${key}`) || (showsLimits && stricter !== undefined),
    )
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

function pick<Value>(all: Record<string, Value>, names: Iterable<string>): Record<string, Value> {
  const kept: Record<string, Value> = {};
  for (const name of names) {
    const value = all[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
