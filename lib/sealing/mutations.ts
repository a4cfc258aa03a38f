import canonicalize from "canonicalize";
import { recordEvent } from "@/lib/audit/mutations";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { listPeopleOf } from "@/lib/freezes/data";
import { logger } from "@/lib/logger";
import { sealedCopyMail } from "@/lib/mail/messages/sealed-copy";
import { queueMail } from "@/lib/mail/outbox";
import { recipientAt } from "@/lib/mail/recipient";
import { renderAgreement } from "@/lib/pdf/render-agreement";
import { sealIdentity } from "@/lib/seal/seal-identity";
import { sealPdf } from "@/lib/seal/seal-pdf";
import { sha256Hex } from "@/lib/seal/sha256";
import {
  findFreezeToSeal,
  type FreezeToSeal,
  listEventsSince,
  listStuckFreezes,
} from "@/lib/sealing/data";
import { certificateOf, recordOf, sealedFileName } from "@/lib/sealing/rules";
import { treeOf } from "@/lib/signing/rules";
import { loadSigningWords } from "@/lib/templates/signing-words";
import { verifyFile } from "@/lib/verification/verify-file";

/**
 * Seals an agreement that everybody has signed: the file is made and verified outside of any
 * transaction, then stored, the agreement moved and the copies mailed in one. Of two at once one
 * wins, and the other changes nothing. A failure is kept, with its cause, where both parties see it;
 * then the result is false, and the waiting job or the sweep tries again.
 */
export async function sealAgreement(freezeId: string): Promise<boolean> {
  try {
    const freeze = await findFreezeToSeal(freezeId);
    if (freeze === null || freeze.voidedAt !== null) return false;
    if (freeze.sealedAt === null) await store(freeze, await makeFile(freeze));
    return true;
  } catch (error) {
    logger().error({ err: error, freezeId }, "sealing failed");
    await keepFailure(freezeId, error);
    return false;
  }
}

/** Seals whatever has waited longer than a minute; resolves to how many are sealed now. */
export async function sealStuckAgreements(): Promise<number> {
  const stuck = await listStuckFreezes(new Date(now().getTime() - STUCK_AFTER_MS));
  let sealed = 0;
  for (const freezeId of stuck) sealed += (await sealAgreement(freezeId)) ? 1 : 0;
  return sealed;
}

const STUCK_AFTER_MS = 60_000;

type Made = { bytes: Uint8Array<ArrayBuffer>; name: string; fingerprint: string; at: Date };

async function makeFile(freeze: FreezeToSeal): Promise<Made> {
  const tree = treeOf(freeze.document);
  const identity = await sealIdentity();
  const events = await listEventsSince(freeze.agreementId, freeze.id);
  const at = now();
  const sealing = { freeze, tree, identity, events, at };
  const log = json({ format: 1, agreementId: freeze.agreementId, events });
  const record = json(recordOf(sealing, await sha256Hex(log)));
  const pages = await renderAgreement(tree, {
    edition: "sealed",
    documentSha256: freeze.documentSha256,
    certificate: certificateOf(sealing, loadSigningWords().certificate, env().APP_URL),
  });
  const bytes = await sealPdf(
    pages,
    { document: freeze.document, events: log, record },
    identity,
    at,
  );
  await refuseUnlessValid(bytes);
  return {
    bytes: new Uint8Array(bytes),
    name: sealedFileName(tree.title),
    fingerprint: identity.fingerprint,
    at,
  };
}

/** A file that our own verifier refuses is never given out. */
async function refuseUnlessValid(bytes: Uint8Array): Promise<void> {
  const { valid, checks } = await verifyFile(bytes);
  const failed = checks.filter(({ ok }) => !ok).map(({ message }) => message);
  if (!valid) throw new Error(`The sealed file does not verify: ${failed.join(", ")}`);
}

async function store(freeze: FreezeToSeal, made: Made): Promise<void> {
  const { agreementId, documentSha256 } = freeze;
  const sha256 = await sha256Hex(made.bytes);
  await db.$transaction(async (tx) => {
    const { count } = await tx.agreement.updateMany({
      where: { id: agreementId, status: "sealing", currentFreezeId: freeze.id },
      data: { status: "sealed" },
    });
    if (count === 0) return;
    const file = await tx.storedFile.create({
      data: { name: made.name, contentType: "application/pdf", sha256, bytes: made.bytes },
      select: { id: true, sha256: true },
    });
    await tx.freeze.update({
      where: { id: freeze.id },
      data: {
        sealedAt: made.at,
        sealedFileId: file.id,
        sealError: null,
        sealAttempts: { increment: 1 },
      },
    });
    await mailCopies(tx, freeze.id, file);
    const details = {
      freezeId: freeze.id,
      documentSha256,
      fileSha256: sha256,
      sealFingerprint: made.fingerprint,
    };
    await recordEvent(tx, {
      agreementId,
      kind: "agreement-sealed",
      actorId: null,
      details,
      at: made.at,
    });
  });
}

async function mailCopies(
  tx: Tx,
  freezeId: string,
  file: { id: string; sha256: string },
): Promise<void> {
  const { title, emails } = await listPeopleOf(tx, freezeId);
  const link = `${env().APP_URL}/verify`;
  for (const recipient of emails)
    await queueMail(
      tx,
      sealedCopyMail({ ...(await recipientAt(tx, recipient)), agreement: title, link, file }),
    );
}

const CAUSE_MAX = 500;

async function keepFailure(freezeId: string, error: unknown): Promise<void> {
  const cause = (error instanceof Error ? error.message : String(error)).slice(0, CAUSE_MAX);
  await db.$transaction(async (tx) => {
    const { count } = await tx.freeze.updateMany({
      where: { id: freezeId, sealedAt: null, voidedAt: null },
      data: { sealError: cause, sealAttempts: { increment: 1 } },
    });
    if (count === 0) return;
    const { agreementId } = await tx.freeze.findUniqueOrThrow({
      where: { id: freezeId },
      select: { agreementId: true },
    });
    await recordEvent(tx, {
      agreementId,
      kind: "sealing-failed",
      actorId: null,
      details: { freezeId, cause },
    });
  });
}

function json(value: object): string {
  return canonicalize(value) ?? "";
}
