import type { Actor } from "@/lib/auth/actor";
import { findParticipation, isUuid } from "@/lib/agreements/data";
import { db, type Tx } from "@/lib/db";
import { SIGNING_EVENTS } from "@/lib/signing/schema";
import { isLinkAlive } from "@/lib/signing/rules";
import { hashToken } from "@/lib/tokens/mailed-token";

const WITH_EVERYTHING = {
  consent: true,
  signature: true,
  freeze: { include: { agreement: true, requests: { include: { signature: true } } } },
} as const;

/**
 * The request that a mailed token opens at a time; null when it opens nothing, and just the same when
 * it has run out or its signing has stopped: whoever holds such a link cannot tell one from the other.
 */
export async function findRequestByToken(token: string, at: Date) {
  const found = await db.signingRequest.findUnique({
    where: { tokenHash: hashToken(token) },
    include: WITH_EVERYTHING,
  });
  return found !== null && isLinkAlive(found, at) ? found : null;
}

/** The same request again, inside a transaction that has locked its agreement. */
export async function readRequest(tx: Tx, id: string) {
  return await tx.signingRequest.findUniqueOrThrow({ where: { id }, include: WITH_EVERYTHING });
}

export type OpenedRequest = NonNullable<Awaited<ReturnType<typeof findRequestByToken>>>;

/** Every signing of an agreement in the actor's scope, the newest first; null for a stranger. */
export async function findSigning(actor: Actor, agreementId: string) {
  const seat = await findParticipation(actor, agreementId);
  if (seat === null) return null;
  const freezes = await db.freeze.findMany({
    where: { agreementId },
    orderBy: { frozenAt: "desc" },
    omit: { answers: true },
    include: {
      requests: {
        include: { consent: true, signature: true },
        omit: { tokenHash: true },
        orderBy: { partyKey: "asc" },
      },
      sealedFile: { select: { name: true, sha256: true } },
    },
  });
  const frozenBy = await namesOf(freezes.flatMap(({ frozenById }) => frozenById ?? []));
  return { seat, freezes, frozenBy };
}

export type FoundSigning = NonNullable<Awaited<ReturnType<typeof findSigning>>>;
export type FoundFreeze = FoundSigning["freezes"][number];

/** Events of the trail from the first fixing of the text onwards. */
export async function listSigningEvents(agreementId: string, since: Date) {
  return await db.auditEvent.findMany({
    where: { agreementId, at: { gte: since }, kind: { in: SIGNING_EVENTS } },
    orderBy: { seq: "asc" },
    select: { seq: true, at: true, kind: true, payload: true, hash: true },
  });
}

/** The sealed file of an agreement in the actor's scope. */
export async function findSealedFileOf(actor: Actor, agreementId: string) {
  if (!isUuid(agreementId) || (await findParticipation(actor, agreementId)) === null) return null;
  return await db.storedFile.findFirst({
    where: { sealedFreeze: { agreementId, sealedAt: { not: null } } },
  });
}

/** The sealed file that a signer's link leads to. */
export async function findSealedFileOfRequest(request: OpenedRequest) {
  const id = request.freeze.sealedFileId;
  return id === null ? null : await db.storedFile.findUnique({ where: { id } });
}

/** Names by user id, for people to read. */
async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true },
  });
  return new Map(users.map(({ id, name, email }) => [id, name ?? email]));
}
