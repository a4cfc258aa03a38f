import { Refusal } from "@/lib/actions/result";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import { env } from "@/lib/env";
import { openFreezeId } from "@/lib/freezes/data";
import type { Signer } from "@/lib/freezes/rules";
import { errorWords } from "@/lib/i18n/error-words";
import { signingRequestMail } from "@/lib/mail/messages/signing-request";
import { queueMail } from "@/lib/mail/outbox";
import { recipientAt } from "@/lib/mail/recipient";
import { linkExpiry, signatoryOf, treeOf } from "@/lib/signing/rules";
import { newMailedToken } from "@/lib/tokens/mailed-token";

/** Asks a signatory to sign a freeze, and mails them a link that only the mail holds. */
export async function addSigningRequest(
  tx: Tx,
  freezeId: string,
  title: string,
  signer: Signer,
): Promise<void> {
  const { token, tokenHash } = newMailedToken();
  const { party, name, title: signerTitle, email, authority } = signer;
  const createdAt = now();
  const expiresAt = linkExpiry(createdAt);
  await tx.signingRequest.create({
    data: {
      freezeId,
      partyKey: party,
      signerName: name,
      signerTitle,
      signerEmail: email,
      authority,
      tokenHash,
      createdAt,
      expiresAt,
    },
  });
  await mailLink(tx, title, signer, token, expiresAt);
}

/** Mails a party's signer a new link; the one before stops working. Whoever asks never sees it. */
export async function resendSigningLink(
  actor: Actor,
  agreementId: string,
  party: PartyKey,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockAgreement(tx, agreementId);
    const freezeId = await openFreezeId(tx, agreementId);
    const request = await tx.signingRequest.findUniqueOrThrow({
      where: { freezeId_partyKey: { freezeId, partyKey: party } },
      include: { signature: true, freeze: true },
    });
    if (request.signature !== null)
      throw new Refusal("conflict", errorWords("signing.alreadySigned"));
    const { token, tokenHash } = newMailedToken();
    const expiresAt = linkExpiry(now());
    await tx.signingRequest.update({ where: { id: request.id }, data: { tokenHash, expiresAt } });
    const tree = treeOf(request.freeze.document);
    const organization = signatoryOf(tree, party)?.organization ?? "";
    const { signerName: name, signerEmail: email } = request;
    await mailLink(tx, tree.title, { name, email, organization }, token, expiresAt);
    const details = { freezeId, party, expiresAt: expiresAt.toISOString() };
    await recordEvent(tx, {
      agreementId,
      kind: "signing-link-resent",
      actorId: actor.userId,
      details,
    });
  });
}

type LinkReader = { name: string; email: string; organization: string };

async function mailLink(
  tx: Tx,
  agreement: string,
  reader: LinkReader,
  token: string,
  expiresAt: Date,
) {
  const { name, email, organization } = reader;
  const recipient = await recipientAt(tx, email);
  const link = `${env().APP_URL}/sign/${token}`;
  await queueMail(
    tx,
    signingRequestMail({ ...recipient, name, organization, agreement, link, expiresAt }),
  );
}

async function lockAgreement(tx: Tx, agreementId: string): Promise<void> {
  const [signing] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Agreement" WHERE id = ${agreementId}::uuid AND status = 'signing' FOR NO KEY UPDATE`;
  if (signing === undefined) throw new Refusal("conflict", errorWords("signing.notSigning"));
}
