import { allFields } from "@/lib/answers/paths";
import type { Test } from "@/lib/document/source";
import { computedColumnAt } from "@/lib/law/computed-columns";
import { answerKindAt } from "@/lib/templates/answer-kind";
import { requiredWhen } from "@/lib/templates/check/asked-when";
import type { Check } from "@/lib/templates/check/check-templates";
import { implies } from "@/lib/templates/check/implies";
import { problem } from "@/lib/templates/finding";

/** An answer that may be missing prints only where something guarantees that it is there. */
export const answersGuarded: Check = ({ templates, questions }, uses) =>
  uses.flatMap(({ what, file, line, only, rowGuards, isOptionalCell }) => {
    const path = what.kind === "value" ? what.path : what.kind === "rows" ? what.list : null;
    if (path === null || answerKindAt(path) === null || isComputed(path) || isOptionalCell || rowGuards.includes(path)) return [];
    const present: Test[] = path.includes("*") ? [] : wholeOf(path);
    const guaranteed: Test = { any: [...present, ...requiredWhen(questions, path)] };
    if (implies(only, guaranteed, templates.conditions)) return [];
    return [problem(file, line, `${path} may be missing here: put it inside a when that guarantees it, or require it`)];
  });

function isComputed(path: string): boolean {
  return path.startsWith("figures.") || path.startsWith("document.") || path.startsWith("limits.") || COMPUTED.has(path) || computedColumnAt(path) !== undefined;
}

/** Filled from the figures when nobody states them. */
const COMPUTED = new Set(["comp.slotMonths", "comp.baseTotalCents", "sched.hoursPerYear", "match.requiredCents"]);

/** A part is there when its whole is: the wizard asks for a person's parts together. */
function wholeOf(path: string): Test[] {
  const whole = path.slice(0, path.lastIndexOf("."));
  return [{ present: allFields.has(whole) ? whole : path }];
}
