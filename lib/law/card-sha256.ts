import { valueSha256 } from "@/lib/answers/value-sha256";
import type { LawCard } from "@/lib/law/pack";

/** Where the acknowledgement of a card is kept: an affirmation at this address. */
export function cardAddress(cardId: string): string {
  return `${CARD_PREFIX}${cardId}`;
}

/** The card that an address is about; null for any other address. */
export function cardIdOf(address: string): string | null {
  return address.startsWith(CARD_PREFIX) ? address.slice(CARD_PREFIX.length) : null;
}

const CARD_PREFIX = "law.cards.";

/**
 * Hex SHA-256 of what a card tells its reader: what an acknowledgement is bound to. A card that was
 * only checked again, or looked after by another clause, keeps it.
 */
export function cardSha256(card: LawCard): string {
  const { id, topic, citation, mustKnow, responsible, evidence, cadence, status, note } = card;
  return valueSha256({
    id,
    topic,
    citation,
    mustKnow,
    responsible,
    evidence,
    cadence,
    status,
    note: note ?? null,
  });
}
