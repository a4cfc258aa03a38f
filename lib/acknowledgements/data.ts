import { isUuid, readTemplates } from "@/lib/agreements/data";
import type { AnswersSubject } from "@/lib/answers/policy";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { LawCard } from "@/lib/law/pack";

/** A law card of the pack that an agreement pins, and where the actor stands in that agreement. */
export type CardScope = AnswersSubject & { agreementId: string; card: LawCard };

/** The card in the actor's scope; null for a stranger, and when the pinned pack has no such card. */
export async function findCardScope(
  actor: Actor,
  agreementId: string,
  cardId: string,
): Promise<CardScope | null> {
  if (!isUuid(agreementId)) return null;
  const seat = await db.participant.findUnique({
    where: { agreementId_userId: { agreementId, userId: actor.userId } },
    select: { partyKey: true, agreement: { select: { exampleId: true, templateDigest: true } } },
  });
  if (seat === null) return null;
  const { exampleId, templateDigest } = seat.agreement;
  const { law } = await readTemplates(templateDigest);
  const card = law.cards.find(({ id }) => id === cardId);
  return card === undefined ? null : { agreementId, exampleId, myParty: seat.partyKey, card };
}
