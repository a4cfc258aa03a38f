import { db } from "@/lib/db";
import { PRESENCE_LASTS_SECONDS } from "@/lib/presence/rules";
import type { Present } from "@/lib/presence/schema";

/**
 * Who has one of these agreements open now, by the database's clock, which all processes share.
 * Not scoped: the caller has decided who is told.
 */
export async function listPresent(agreementIds: readonly string[]): Promise<Present[]> {
  return await db.$queryRaw<Present[]>`
    SELECT DISTINCT p."agreementId", p."userId", coalesce(u.name, u.email) AS name,
      m."partyKey" AS party, p.place
    FROM "Presence" p
    JOIN "Participant" m ON m."agreementId" = p."agreementId" AND m."userId" = p."userId"
    JOIN "User" u ON u.id = p."userId"
    WHERE p."agreementId" = ANY(${agreementIds}::uuid[])
      AND p."seenAt" > now() - make_interval(secs => ${PRESENCE_LASTS_SECONDS}::float8)
    ORDER BY name, p.place`;
}
