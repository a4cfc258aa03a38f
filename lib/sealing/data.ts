import { db } from "@/lib/db";
import type { EventLog } from "@/lib/seal/record";

/** A freeze with everything that its seal states; null when there is none. */
export async function findFreezeToSeal(freezeId: string) {
  return await db.freeze.findUnique({
    where: { id: freezeId },
    omit: { answers: true },
    include: { requests: { include: { signature: true, consent: true } } },
  });
}

export type FreezeToSeal = NonNullable<Awaited<ReturnType<typeof findFreezeToSeal>>>;

/**
 * The trail of an agreement from the event that fixed this document, in order. The database has
 * numbered and chained it; what happened before is tied in by the first event's `previousHash`.
 */
export async function listEventsSince(
  agreementId: string,
  freezeId: string,
): Promise<EventLog["events"]> {
  return await db.$queryRaw<EventLog["events"]>`
    SELECT seq, payload, "previousHash", hash FROM "AuditEvent"
    WHERE "agreementId" = ${agreementId}::uuid AND seq >= (
      SELECT max(seq) FROM "AuditEvent"
      WHERE "agreementId" = ${agreementId}::uuid AND kind = 'agreement-frozen'
        AND payload::jsonb #>> '{details,freezeId}' = ${freezeId})
    ORDER BY seq`;
}

/** Freezes that everybody has signed and that have waited for their seal since before `since`. */
export async function listStuckFreezes(since: Date): Promise<string[]> {
  const stuck = await db.freeze.findMany({
    where: {
      sealedAt: null,
      voidedAt: null,
      currentOf: { status: "sealing" },
      requests: { every: { signature: { signedAt: { lt: since } } } },
    },
    select: { id: true },
    orderBy: { frozenAt: "asc" },
  });
  return stuck.map(({ id }) => id);
}

/** Fingerprints of every seal that was ever used here, as the trail has them. */
export async function listUsedSeals(): Promise<string[]> {
  const used = await db.$queryRaw<{ fingerprint: string }[]>`
    SELECT DISTINCT payload::jsonb #>> '{details,sealFingerprint}' AS fingerprint
    FROM "AuditEvent" WHERE kind = 'agreement-sealed'`;
  return used.map(({ fingerprint }) => fingerprint);
}
