import type { Problem, Subject } from "@/lib/health/problem";
import { type Home, homeCount, homeLimits } from "@/lib/law/home-limits";
import type { AppliedLimit } from "@/lib/law/strictest";

/** Children at once, and the youngest of them, in one family child care home. */
export function homeProblems(home: Home, { answers, law }: Subject): Problem[] {
  const count = homeCount(home, answers);
  const limits = homeLimits(home, answers, law);
  const broken = [
    { wording: "total", children: count.present, limit: limits.total },
    { wording: "under24m", children: count.under24m, limit: limits.under24m },
    { wording: "under18m", children: count.under18m, limit: limits.under18m },
  ].find(isBroken);
  if (broken === undefined) return [];
  const { wording, children, limit } = broken;
  const params = {
    name: home.name ?? home.id,
    children,
    providers: home.providers ?? 1,
    most: limit.value,
    source: limit.level,
  };
  return [{ where: `svc.fccHomes.${home.id}`, wording, params }];
}

type Measure = { wording: string; children: number; limit: AppliedLimit | null };

function isBroken(measure: Measure): measure is Measure & { limit: AppliedLimit } {
  return measure.limit !== null && measure.children > measure.limit.value;
}
