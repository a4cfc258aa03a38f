import canonicalize from "canonicalize";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";

/** What happened. `details` must be plain JSON without tokens or other secrets: both parties read it. */
export type EventFact = {
  agreementId: string | null;
  kind: string;
  actorId: string | null;
  details: Record<string, unknown>;
  at?: Date;
};

/**
 * Writes one event of the trail in the transaction of the change that it records. The database
 * numbers, chains and hashes it under a lock that lasts until commit, so this comes last.
 */
export async function recordEvent(tx: Tx, fact: EventFact): Promise<void> {
  const { agreementId, kind, actorId, at, payload } = eventRow(fact);
  await tx.auditEvent.create({
    data: { agreementId, kind, actorId, at, payload },
    select: { id: true },
  });
}

/** The event as it is stored: the payload is exactly what is hashed, canonical JSON (RFC 8785). */
export function eventRow({ agreementId, kind, actorId, details, at = now() }: EventFact) {
  const payload = canonicalize({ actorId, agreementId, at: at.toISOString(), details, kind }) ?? "";
  return { agreementId, kind, actorId, at, payload };
}
