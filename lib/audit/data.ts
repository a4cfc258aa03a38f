import type { TrailEvent } from "@/lib/audit/schema";
import { db } from "@/lib/db";

/**
 * The events of a trail after this place, oldest first, at most `most` of them: the newest ones when
 * there are more. Not scoped: the caller has decided who may see it.
 */
export async function listEventsAfter(
  agreementId: string,
  seq: number,
  most: number,
): Promise<TrailEvent[]> {
  const newestFirst = await db.$queryRaw<TrailEvent[]>`
    SELECT e.seq, e.at, e.kind, e."actorId", coalesce(u.name, u.email) AS name, m."partyKey" AS party, e.payload
    FROM "AuditEvent" e
    LEFT JOIN "User" u ON u.id = e."actorId"
    LEFT JOIN "Participant" m ON m."agreementId" = e."agreementId" AND m."userId" = e."actorId"
    WHERE e."agreementId" = ${agreementId}::uuid AND e.seq > ${seq}
    ORDER BY e.seq DESC LIMIT ${most}`;
  return newestFirst.reverse();
}
