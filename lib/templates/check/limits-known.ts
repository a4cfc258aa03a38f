import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/** A number of the law that a text prints is in the rule pack. */
export const limitsKnown: Check = ({ templates }, uses) =>
  uses.flatMap(({ what, file, line }) => {
    if (what.kind !== "value" || !what.path.startsWith("limits.")) return [];
    const key = what.path.slice("limits.".length);
    return templates.limits[key] === undefined ? [problem(file, line, `The rule pack has no limit ${key}`)] : [];
  });
