import "server-only";

import { cache } from "react";
import {
  loadAgreement,
  loadNewestWords,
  loadTemplatesOf,
  loadWordsOf,
} from "@/lib/agreements/loaders";
import { cardStatesOf } from "@/lib/agreements/rules";
import { withFigures } from "@/lib/answers/figures";
import { today } from "@/lib/clock";
import type { CardState } from "@/lib/law/card-states";
import { type CoveredDuty, coverage } from "@/lib/law/coverage";
import type { LawCard } from "@/lib/law/pack";
import { type PackChange, packChanges } from "@/lib/law/pack-changes";
import { type StaleRule, staleRules } from "@/lib/law/stale-rules";
import { withLimits } from "@/lib/law/with-law";

/** The law cards of one of your agreements, with who acknowledged them. */
export const loadCardStates: (id: string) => Promise<CardState[]> = cache(async (id) =>
  cardStatesOf(await loadAgreement(id), await loadTemplatesOf(id), today()),
);

/** Which section looks after which law card of one of your agreements. */
export const loadCoverage: (id: string) => Promise<CoveredDuty<LawCard>[]> = cache(async (id) => {
  const [{ answers }, templates] = await Promise.all([loadAgreement(id), loadTemplatesOf(id)]);
  return coverage(templates, withLimits(templates, withFigures(answers)), templates.law.cards);
});

/** The state, local and funder's rules of one of your agreements that were looked up too long ago. */
export async function loadStaleRules(id: string): Promise<StaleRule[]> {
  const { answers, asOf } = await loadAgreement(id);
  return staleRules(answers, asOf ?? today());
}

/** What the rule pack of today would change in a draft that stands on an older one. */
export type NewerPack = {
  oldId: string;
  newId: string;
  changes: PackChange[];
  /** What the sections that are touched are called, by slot id. */
  titles: Record<string, string>;
};

/** Null while a draft stands on the newest pack, and once its text is fixed. */
export async function loadNewerPack(id: string): Promise<NewerPack | null> {
  const [{ answers, status }, pinned] = await Promise.all([loadAgreement(id), loadTemplatesOf(id)]);
  const newest = (await loadNewestWords()).law;
  if (status !== "drafting" || newest.digest === pinned.law.digest) return null;
  const old = (await loadWordsOf(id)).law;
  return {
    oldId: old.id,
    newId: newest.id,
    changes: packChanges(old, newest, pinned.conditions, withFigures(answers)),
    titles: Object.fromEntries(
      Object.values(pinned.texts).map(({ id: text, title }) => [text, title]),
    ),
  };
}
