import type { Check } from "@/lib/templates/check/check-templates";
import { implies } from "@/lib/templates/check/implies";
import { slotCondition } from "@/lib/templates/check/uses";
import { problem } from "@/lib/templates/finding";

/**
 * A reference names a slot that exists, and that is there whenever the reference is. An answer that
 * names a section can name only slots; where its slot is absent, its words print without a number.
 */
export const referencesResolve: Check = (parsed, uses) =>
  uses.flatMap(({ what, file, line, only }) => {
    if (what.kind === "value" && what.format === "section")
      return Object.keys(parsed.templates.choices[what.choices ?? ""] ?? {})
        .filter((value) => !slotCondition(parsed, value))
        .map((value) => problem(file, line, `Dead reference: ${what.path} may say ${value}, which is no slot`));
    if (what.kind !== "reference") return [];
    const target = slotCondition(parsed, what.target);
    if (!target) return [problem(file, line, `Dead reference: no slot is named ${what.target}`)];
    if (implies(only, target, parsed.templates.conditions)) return [];
    return [problem(file, line, `${what.target} may be absent where this refers to it`)];
  });
