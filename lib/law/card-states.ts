import type { Affirmation } from "@/lib/answers/answer-file";
import { dateAfter } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";
import type { Conditions } from "@/lib/document/conditions";
import type { PartyKey } from "@/lib/document/tree";
import { applicableCards, type ApplicableCard } from "@/lib/law/applicable-cards";
import { cardAddress, cardSha256 } from "@/lib/law/card-sha256";
import type { RulePack } from "@/lib/law/pack";

/** At most so many days after signing may a card be learned (Partnership Basics WA2a, dossier L24). */
export const TRAINING_WITHIN_DAYS = 60;

export type Acknowledgement = { person: string; at: string };

/** Where a law card stands with each party. Times are ISO 8601, dates `YYYY-MM-DD`. */
export type CardState = ApplicableCard & {
  acknowledged: Partial<Record<PartyKey, Acknowledgement>>;
  /** The day on which those who have not acknowledged it learn it, and how that is shown. */
  trainingDate: string | null;
  evidence: string | null;
  /** Both parties know it, or a day in time is set with what will show it. */
  settled: boolean;
};

type Given = Omit<Affirmation, "valueSha256"> & { valueSha256?: string | undefined };

/**
 * Each applicable card with who acknowledged it as it now reads. `signingDay` is today while a draft is
 * open; null: any day to learn a card counts as in time. An affirmation without a digest counts as given for the card as it stands.
 */
export function cardStates(
  pack: RulePack,
  conditions: Conditions,
  answers: Answers,
  affirmations: readonly Given[],
  signingDay: string | null,
): CardState[] {
  const latest = signingDay === null ? null : dateAfter(signingDay, TRAINING_WITHIN_DAYS);
  return applicableCards(pack, conditions, answers).map(({ card, appliesBecause }) => {
    const row = answers.law?.checklist?.find(({ id }) => id === card.id);
    const trainingDate = row?.trainingDate ?? null;
    const evidence = row?.evidence ?? null;
    const acknowledged = acknowledgedBy(cardAddress(card.id), cardSha256(card), affirmations);
    const inTime = trainingDate !== null && (latest === null || trainingDate <= latest);
    const isPlanned = inTime && evidence !== null;
    const isKnown = acknowledged.A !== undefined && acknowledged.B !== undefined;
    return {
      card,
      appliesBecause,
      acknowledged,
      trainingDate,
      evidence,
      settled: isKnown || isPlanned,
    };
  });
}

function acknowledgedBy(
  address: string,
  digest: string,
  affirmations: readonly Given[],
): CardState["acknowledged"] {
  return Object.fromEntries(
    affirmations
      .filter((given) => given.address === address && (given.valueSha256 ?? digest) === digest)
      .map(({ party, person, at }) => [party, { person, at }]),
  );
}
