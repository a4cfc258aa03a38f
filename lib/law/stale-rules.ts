import { daysBetween } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";

/** A rule that was looked up longer ago has to be looked up again (dossier L25). */
export const FRESH_DAYS = 180;

export type StaleRule = { address: string; topic: string; checkedOn: string; days: number };

/** The parties' own rules that were last checked too long before `today`, `YYYY-MM-DD`. */
export function staleRules({ law }: Answers, today: string): StaleRule[] {
  return (["stateRules", "localRules", "funderRules"] as const).flatMap((list) =>
    (law?.[list] ?? []).flatMap(({ id, topic, checkedOn }): StaleRule[] => {
      const days = checkedOn === undefined ? 0 : daysBetween(checkedOn, today);
      return checkedOn !== undefined && days > FRESH_DAYS
        ? [{ address: `law.${list}.${id}`, topic: topic ?? id, checkedOn, days }]
        : [];
    }),
  );
}
