import type { Answers } from "@/lib/answers/schema";
import { appliedLimit, type LimitPack } from "@/lib/law/claims";
import type { AppliedLimit } from "@/lib/law/strictest";

/** X5 and X6: the fewest hours a year, by who pays and where (dossier section 8). Null: nobody asks. */
export function yearlyHoursLimit(answers: Answers, pack: LimitPack): AppliedLimit | null {
  return appliedLimit("hours_year", answers, pack, { federal: federalKeys(answers) });
}

function federalKeys({ funding, setting }: Answers): string[] {
  const sources = (funding?.streams ?? []).map((row) => row.source);
  if (sources.includes("EHS") || sources.includes("EHS_CCP")) {
    const onlyHomes = setting?.types?.every((type) => type === "fcc") === true;
    return [onlyHomes ? "hours.ehs_fcc_year" : "hours.ehs_year"];
  }
  return sources.includes("HS") ? ["hours.hs_full_year"] : [];
}
