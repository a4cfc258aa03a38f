import "server-only";

import type { Answers } from "@/lib/answers/schema";
import { numbersOf } from "@/lib/health/subject";
import { loadHealthSources } from "@/lib/health/sources";
import type { RulePack } from "@/lib/law/pack";
import type { MadeControl } from "@/lib/templates/questions";

/** Which numbers each control compares with, by their keys in the rule pack or the check's thresholds. */
const KEYS: Partial<Record<MadeControl, readonly string[]>> = {
  "early-wins": ["health.early_win_days"],
  "indirect-base": ["indirect.de_minimis_pct"],
  "match-ledger": ["match.cushion_pct"],
  "meeting-days": ["health.contact_gap_days"],
  "phase-timeline": ["health.first_phase_share_pct"],
};

/** The numbers that a control compares with, as the health check would take them for these answers. */
export function controlNumbers(
  control: string | undefined,
  answers: Answers,
  law: RulePack,
): Record<string, number> {
  const keys = Object.entries(KEYS).find(([name]) => name === control)?.[1] ?? [];
  if (keys.length === 0) return {};
  const { newestLaw, thresholds } = loadHealthSources();
  const all = numbersOf(answers, { law, newestLaw, thresholds });
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = all[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
