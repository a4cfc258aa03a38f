import type { Check } from "@/lib/templates/check/check-templates";
import { conditionUses } from "@/lib/templates/check/condition-uses";
import { problem } from "@/lib/templates/finding";

/** A condition that nothing names is dead weight for whoever reads the list. */
export const conditionsUsed: Check = (parsed, uses) => {
  const used = new Set(conditionUses(parsed, uses).map(({ id }) => id));
  return Object.values(parsed.templates.conditions)
    .filter(({ id }) => !used.has(id))
    .map(({ id, line }) => problem("conditions.yaml", line, `Nothing uses the condition ${id}`));
};
