import { type Conditions, holds } from "@/lib/document/conditions";
import type { LawCard, RulePack } from "@/lib/law/pack";

/** A law card that applies to an agreement, with the plain-English reason; null: it always applies. */
export type ApplicableCard = { card: LawCard; appliesBecause: string | null };

/** The cards that apply under these answers, in the order of the pack. `answers` come with figures. */
export function applicableCards(
  pack: Pick<RulePack, "cards">,
  conditions: Conditions,
  answers: object,
): ApplicableCard[] {
  return pack.cards.flatMap((card): ApplicableCard[] => {
    if (card.appliesWhen === "always") return [{ card, appliesBecause: null }];
    return holds(conditions, card.appliesWhen, answers)
      ? [{ card, appliesBecause: conditions[card.appliesWhen]?.says ?? null }]
      : [];
  });
}
