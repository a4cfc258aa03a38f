import { isUuid } from "@/lib/agreements/data";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { EarlierText } from "@/lib/earlier-texts/schema";

/** The notes of an agreement with their words; null when it has none, and for a stranger. */
export async function findEarlierText(
  actor: Actor,
  agreementId: string,
): Promise<EarlierText | null> {
  if (!isUuid(agreementId)) return null;
  const found = await db.earlierText.findFirst({
    where: { agreementId, agreement: { participants: { some: { userId: actor.userId } } } },
  });
  if (found === null) return null;
  const { name, person, partyKey, at, revision, text, sha256 } = found;
  return { name, person, party: partyKey, at, revision, text, sha256 };
}
