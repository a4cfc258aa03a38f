import type { Answers } from "@/lib/answers/schema";
import type { LawLimit, RulePack } from "@/lib/law/pack";

/**
 * The day by which numbers that changed are picked: the award's, else the day services start, else
 * the day the pack was gathered (register R1 and R3 follow the date of the award).
 */
export function lawDay({ fed, term }: Answers, pack: Pick<RulePack, "asOf">): string {
  return fed?.award?.awardDate ?? term?.startDate ?? pack.asOf;
}

/** The row of each key that applies on a day, `YYYY-MM-DD`. */
export function limitsAt(pack: Pick<RulePack, "limits">, day: string): Map<string, LawLimit> {
  return new Map(
    pack.limits.filter((limit) => appliesOn(limit, day)).map((limit) => [limit.key, limit]),
  );
}

/** The number of each key on a day. */
export function numbersAt(pack: Pick<RulePack, "limits">, day: string): Record<string, number> {
  return Object.fromEntries([...limitsAt(pack, day)].map(([key, { value }]) => [key, value]));
}

function appliesOn({ effectiveFrom, effectiveTo }: LawLimit, day: string): boolean {
  return (
    (effectiveFrom === undefined || effectiveFrom <= day) &&
    (effectiveTo === undefined || day < effectiveTo)
  );
}
