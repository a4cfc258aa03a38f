import type { Answers } from "@/lib/answers/schema";
import { withFigures } from "@/lib/answers/figures";
import { type Conditions, holds } from "@/lib/document/conditions";
import { answersFor } from "@/lib/templates/check/implies";

/** A condition that no example shows one way, and answers that do; null when none can. */
export type Unshown = { id: string; wanted: boolean; answers: Record<string, unknown> | null };

/** The conditions that none of these answers makes true, or none makes false. */
export function unshownConditions(
  conditions: Conditions,
  examples: readonly Answers[],
): Unshown[] {
  const shown = examples.map(withFigures);
  return Object.keys(conditions).flatMap((id) => {
    const verdicts = new Set(shown.map((answers) => holds(conditions, id, answers)));
    return [true, false]
      .filter((wanted) => !verdicts.has(wanted))
      .map((wanted) => ({ id, wanted, answers: witnessOf(conditions, id, wanted) }));
  });
}

/** As few answers as it takes to make a condition true, or false. */
export function witnessOf(
  conditions: Conditions,
  id: string,
  wanted: boolean,
): Record<string, unknown> | null {
  return answersFor(wanted ? { is: id } : { not: { is: id } }, conditions);
}
