import { isUuid } from "@/lib/agreements/data";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** A file that is kept with an agreement in the actor's scope; null for a stranger, and when there is none. */
export async function findAttachedFile(actor: Actor, agreementId: string, sha256: string) {
  if (!isUuid(agreementId)) return null;
  const found = await db.attachment.findFirst({
    where: { agreementId, sha256, agreement: { participants: { some: { userId: actor.userId } } } },
    select: { file: { select: { name: true, contentType: true, bytes: true } } },
  });
  return found?.file ?? null;
}
