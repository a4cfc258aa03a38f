import { Refusal } from "@/lib/actions/result";
import { readAgreement, readEdition } from "@/lib/agreements/data";
import { moveAgreement } from "@/lib/agreements/mutations";
import { documentOf, healthOf } from "@/lib/agreements/rules";
import type { AgreementContents } from "@/lib/agreements/schema";
import { toUnits } from "@/lib/answers/paths";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now, today } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { canonicalJson } from "@/lib/document/canonical";
import type { DocumentTree } from "@/lib/document/tree";
import { listPeopleOf, openFreezeId } from "@/lib/freezes/data";
import { signersOf } from "@/lib/freezes/rules";
import type { Prisma } from "@/lib/generated/prisma/client";
import { errorWords } from "@/lib/i18n/error-words";
import { spokenLanguage } from "@/lib/i18n/speaking";
import { signingStoppedMail, type StopKind } from "@/lib/mail/messages/signing-stopped";
import { queueMail } from "@/lib/mail/outbox";
import { recipientAt } from "@/lib/mail/recipient";
import { sha256Hex } from "@/lib/seal/sha256";
import { addSigningRequest } from "@/lib/signing-links/mutations";
import type { Edition } from "@/lib/templates/edition";

/**
 * Fixes the text for signing, whole and hashed, and mails each signatory a link of their own. What
 * blocks signing is looked for again inside; then a Refusal names the findings. All or nothing.
 */
export async function freezeAgreement(
  actor: Actor,
  agreementId: string,
): Promise<{ freezeId: string }> {
  return await db.$transaction(async (tx) => {
    await moveAgreement(tx, agreementId, "drafting", "signing");
    const contents = await readAgreement(tx, agreementId);
    if (contents === null)
      throw new Error(`Agreement ${agreementId} is locked, yet cannot be read`);
    const edition = await readEdition(contents.templateDigest);
    const tree = documentOf(contents, edition.templates);
    refuseUnlessReady(contents, tree, edition);
    const signers = signersOf(tree, contents.answers);
    if (typeof signers === "string") throw new Refusal("invalid", errorWords(`signing.${signers}`));

    const { id: freezeId, documentSha256 } = await addFreeze(tx, actor, contents, tree);
    for (const signer of signers) await addSigningRequest(tx, freezeId, tree.title, signer);
    const details = {
      freezeId,
      documentSha256,
      templateDigest: tree.templateDigest,
      rulePack: tree.rulePack,
      signers,
    };
    await recordEvent(tx, {
      agreementId,
      kind: "agreement-frozen",
      actorId: actor.userId,
      details,
    });
    return { freezeId };
  });
}

/** Takes the text back from signing, with a reason that everybody reads; signatures given are void. */
export async function withdrawFreeze(
  actor: Actor,
  agreementId: string,
  reason: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await moveAgreement(tx, agreementId, "signing", "drafting");
    const freezeId = await openFreezeId(tx, agreementId);
    await voidFreeze(tx, freezeId, reason);
    await tellAll(tx, freezeId, "withdrawn", { who: actor.name ?? actor.email, reason });
    const details = { freezeId, reason };
    await recordEvent(tx, {
      agreementId,
      kind: "signing-withdrawn",
      actorId: actor.userId,
      details,
    });
  });
}

/** Nothing signed on this freeze counts any more, and no link of it opens anything to sign. */
export async function voidFreeze(tx: Tx, freezeId: string, reason: string): Promise<void> {
  const freeze = await tx.freeze.update({
    where: { id: freezeId, voidedAt: null, sealedAt: null },
    data: { voidedAt: now(), voidReason: reason },
  });
  await tx.agreement.update({ where: { id: freeze.agreementId }, data: { currentFreezeId: null } });
}

/** Writes to both signers and to everybody at the table that a signing has stopped. */
export async function tellAll(
  tx: Tx,
  freezeId: string,
  kind: StopKind,
  { who, reason }: { who: string; reason: string },
): Promise<void> {
  const { title, emails } = await listPeopleOf(tx, freezeId);
  for (const recipient of emails)
    await queueMail(
      tx,
      signingStoppedMail({
        ...(await recipientAt(tx, recipient)),
        agreement: title,
        kind,
        who,
        reason,
      }),
    );
}

function refuseUnlessReady(
  contents: AgreementContents,
  tree: DocumentTree,
  edition: Edition,
): void {
  const { ready, findings } = healthOf(contents, tree, today(), edition, spokenLanguage());
  if (!ready) {
    const blocking = findings.filter(
      ({ severity }) => severity === "blocker" || severity === "error",
    );
    throw new Refusal("conflict", errorWords("signing.notReady"), blocking);
  }
}

async function addFreeze(tx: Tx, actor: Actor, contents: AgreementContents, tree: DocumentTree) {
  const document = canonicalJson(tree);
  const freeze = await tx.freeze.create({
    data: {
      agreementId: contents.id,
      templateDigest: contents.templateDigest,
      rulePack: contents.rulePack,
      answers: Object.fromEntries(toUnits(contents.answers)) as Prisma.InputJsonObject,
      document,
      documentSha256: await sha256Hex(document),
      frozenAt: now(),
      frozenById: actor.userId,
    },
    select: { id: true, documentSha256: true },
  });
  await tx.agreement.update({ where: { id: contents.id }, data: { currentFreezeId: freeze.id } });
  return freeze;
}
