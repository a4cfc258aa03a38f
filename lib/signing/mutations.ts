import { Refusal } from "@/lib/actions/result";
import { recordEvent } from "@/lib/audit/mutations";
import { moveAgreement } from "@/lib/agreements/mutations";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { errorWords } from "@/lib/i18n/error-words";
import { tellAll, voidFreeze } from "@/lib/freezes/mutations";
import { enqueue } from "@/lib/jobs/enqueue";
import { sha256Hex } from "@/lib/seal/sha256";
import { sealAgreement } from "@/lib/sealing/mutations";
import { type OpenedRequest, readRequest } from "@/lib/signing/data";
import { requestState, signatoryOf, treeOf } from "@/lib/signing/rules";
import type { Mark } from "@/lib/signing/schema";
import { consentText, filled, loadSigningWords } from "@/lib/templates/signing-words";

/** Where a step came from, as evidence: the address our own server saw, and the program's name for itself. */
export type Origin = { ipAddress: string | null; userAgent: string | null };

/** The signer has opened the link and pressed the button there. Again changes nothing. */
export async function openSigningRequest(request: OpenedRequest, origin: Origin): Promise<void> {
  await takeStep(request, async (tx, current) => {
    if (current.openedAt !== null) return;
    await tx.signingRequest.update({ where: { id: current.id }, data: { openedAt: now() } });
    await record(tx, current, "agreement-opened", origin, {});
  });
}

/** The signer has read the agreement to its end. Again changes nothing. */
export async function confirmRead(request: OpenedRequest, origin: Origin): Promise<void> {
  await takeStep(request, async (tx, current) => {
    if (current.readAt !== null) return;
    if (current.openedAt === null) throw new Refusal("conflict", errorWords("signing.openFirst"));
    await tx.signingRequest.update({ where: { id: current.id }, data: { readAt: now() } });
    await record(tx, current, "agreement-read", origin, {});
  });
}

/** The signer agrees, separately, to electronic records, in the words of the version that was shown. */
export async function giveConsent(
  request: OpenedRequest,
  textVersion: string,
  origin: Origin,
): Promise<void> {
  await takeStep(request, async (tx, current) => {
    if (current.consent !== null) return;
    if (current.readAt === null) throw new Refusal("conflict", errorWords("signing.readFirst"));
    const { version, sha256 } = consentText();
    if (version !== textVersion)
      throw new Refusal("conflict", errorWords("signing.consentChanged"));
    const given = { textVersion: version, textSha256: sha256 };
    await tx.consent.create({
      data: { requestId: current.id, ...given, givenAt: now(), ...origin },
    });
    await record(tx, current, "consent-given", origin, given);
  });
}

/**
 * The signature: bound to the document of the freeze that is open. The second of two submissions of
 * the same mark gets the same answer. With the last signature the agreement is sealed at once, after
 * the transaction; a waiting job does it should this process not get that far.
 */
export async function signAgreement(
  request: OpenedRequest,
  mark: Mark,
  origin: Origin,
): Promise<{ sealed: boolean }> {
  const isLast = await db.$transaction(async (tx) => {
    const current = await lockRequest(tx, request);
    const written = mark.kind === "typed" ? mark.name : mark.svgPath;
    if (current.signature?.mark === written && current.freeze.voidedAt === null) return false;
    refuseUnlessOpen(current);
    if (current.consent === null) throw new Refusal("conflict", errorWords("signing.consentFirst"));
    await addSignature(tx, current, { kind: mark.kind, written }, origin);
    const others = current.freeze.requests.filter(({ id }) => id !== current.id);
    if (!others.every(({ signature }) => signature !== null)) return false;
    await completeSigning(tx, current);
    return true;
  });
  if (!isLast) return { sealed: request.freeze.sealedAt !== null };
  return { sealed: await sealAgreement(request.freezeId) };
}

/** The signer declines: the document is void for everybody, the reason is shown, drafting goes on. */
export async function declineToSign(
  request: OpenedRequest,
  reason: string,
  origin: Origin,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const current = await lockRequest(tx, request);
    refuseUnlessOpen(current);
    await moveAgreement(tx, current.freeze.agreementId, "signing", "drafting");
    await tx.signingRequest.update({
      where: { id: current.id },
      data: { declinedAt: now(), declineReason: reason },
    });
    await voidFreeze(tx, current.freezeId, reason);
    await tellAll(tx, current.freezeId, "declined", { who: current.signerName, reason });
    await record(tx, current, "signing-declined", origin, { reason });
  });
}

type Step = (tx: Tx, current: OpenedRequest) => Promise<void>;

async function takeStep(request: OpenedRequest, step: Step): Promise<void> {
  await db.$transaction(async (tx) => {
    const current = await lockRequest(tx, request);
    refuseUnlessOpen(current);
    await step(tx, current);
  });
}

/** One step of an agreement's signing at a time; everything is read again behind the lock. */
async function lockRequest(tx: Tx, { id, freeze }: OpenedRequest): Promise<OpenedRequest> {
  await tx.$queryRaw`SELECT 1 FROM "Agreement" WHERE id = ${freeze.agreementId}::uuid FOR NO KEY UPDATE`;
  return await readRequest(tx, id);
}

function refuseUnlessOpen(request: OpenedRequest): void {
  const state = requestState(request, now());
  if (state === "signed") throw new Refusal("conflict", errorWords("signing.signed"));
  if (state !== "open") throw new Refusal("conflict", errorWords("links.closed"));
}

async function addSignature(
  tx: Tx,
  request: OpenedRequest,
  mark: { kind: "typed" | "drawn"; written: string },
  origin: Origin,
): Promise<void> {
  const { documentSha256 } = request.freeze;
  const signedAt = now();
  const { intent } = loadSigningWords();
  const { agreement, ...signer } = signerOf(request);
  const intentText = filled(intent.sentence, { agreement, ...signer });
  await tx.signature.create({
    data: {
      requestId: request.id,
      documentSha256,
      markKind: mark.kind,
      mark: mark.written,
      authorityConfirmed: true,
      intentText,
      signedAt,
      ...origin,
    },
  });
  const details = {
    documentSha256,
    ...signer,
    intent: intentText,
    intentVersion: intent.version,
    markKind: mark.kind,
    markSha256: await sha256Hex(mark.written),
  };
  await record(tx, request, "agreement-signed", origin, details, signedAt);
}

function signerOf({
  freeze,
  signerName: name,
  signerTitle: title,
  authority,
  partyKey,
}: OpenedRequest) {
  const tree = treeOf(freeze.document);
  const organization = signatoryOf(tree, partyKey)?.organization ?? "";
  return { agreement: tree.title, name, title, authority, organization };
}

/** Everybody has signed: the agreement waits for its seal, and for nobody. */
async function completeSigning(tx: Tx, { freezeId, freeze }: OpenedRequest): Promise<void> {
  const { agreementId, documentSha256 } = freeze;
  await moveAgreement(tx, agreementId, "signing", "sealing");
  const runAt = new Date(now().getTime() + RETRY_AFTER_MS);
  await enqueue(tx, "seal-agreement", { freezeId }, { jobKey: `seal-${freezeId}`, runAt });
  await recordEvent(tx, {
    agreementId,
    kind: "signing-completed",
    actorId: null,
    details: { documentSha256 },
  });
}

/** The request that signs last seals; the job waits long enough not to do the same work beside it. */
const RETRY_AFTER_MS = 20_000;

async function record(
  tx: Tx,
  { freeze, partyKey, signerName }: OpenedRequest,
  kind: string,
  origin: Origin,
  details: Record<string, unknown>,
  at = now(),
): Promise<void> {
  const { agreementId } = freeze;
  const all = { party: partyKey, signer: signerName, ...origin, ...details };
  await recordEvent(tx, { agreementId, kind, actorId: null, details: all, at });
}
