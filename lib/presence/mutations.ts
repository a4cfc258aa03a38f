import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { PRESENCE_LASTS_SECONDS } from "@/lib/presence/rules";
import type { PresenceInput } from "@/lib/presence/schema";

/**
 * Notes where a window of the actor is, or that it goes; sweeps away what has long been silent. Leaves
 * no trail: where somebody looks is nobody's record.
 */
export async function notePresence(
  { userId }: Actor,
  { agreementId, windowId, place, leaves }: PresenceInput,
): Promise<null> {
  if (leaves) await db.presence.deleteMany({ where: { agreementId, userId, windowId } });
  else
    await db.$executeRaw`
      WITH silent AS (
        DELETE FROM "Presence" WHERE "agreementId" = ${agreementId}::uuid AND "windowId" <> ${windowId}
          AND "seenAt" < now() - make_interval(secs => ${PRESENCE_LASTS_SECONDS}::float8))
      INSERT INTO "Presence" ("agreementId", "userId", "windowId", place, "seenAt")
      VALUES (${agreementId}::uuid, ${userId}::uuid, ${windowId}, ${place}, now())
      ON CONFLICT ("agreementId", "userId", "windowId")
      DO UPDATE SET place = excluded.place, "seenAt" = excluded."seenAt"`;
  return null;
}
