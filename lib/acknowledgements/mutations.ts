import { Refusal } from "@/lib/actions/result";
import { recordAffirmation } from "@/lib/answers/mutations";
import type { CardScope } from "@/lib/acknowledgements/data";
import type { Actor } from "@/lib/auth/actor";
import { errorWords } from "@/lib/i18n/error-words";
import { cardAddress, cardSha256 } from "@/lib/law/card-sha256";

/**
 * Records that the actor's party knows a law card as it was shown. `shownSha256` is the hash of what
 * was on the screen: when the card reads differently by now, a Refusal "conflict" and nothing changes.
 */
export async function acknowledgeCard(
  actor: Actor,
  { agreementId, myParty, card }: CardScope,
  shownSha256: string,
): Promise<{ cardId: string }> {
  const digest = cardSha256(card);
  if (digest !== shownSha256) throw new Refusal("conflict", errorWords("law.cardChanged"));
  await recordAffirmation(actor, { agreementId, myParty }, cardAddress(card.id), digest);
  return { cardId: card.id };
}
