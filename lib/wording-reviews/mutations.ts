import { Refusal } from "@/lib/actions/result";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { errorWords } from "@/lib/i18n/error-words";
import { wordingReviewMail } from "@/lib/mail/messages/wording-review";
import { queueMail } from "@/lib/mail/outbox";
import { recipientAt } from "@/lib/mail/recipient";
import { newMailedToken } from "@/lib/tokens/mailed-token";
import type { OpenReview } from "@/lib/wording-reviews/data";
import type { AnswerReviewInput, RequestReviewInput } from "@/lib/wording-reviews/schema";
import type { OwnWordingRow } from "@/lib/wordings/data";
import { approverOf, reviewExpiry } from "@/lib/wordings/rules";

/**
 * Mails counsel a link to one version of a wording; an earlier link to the same address stops
 * working. Only the mail holds the token.
 */
export async function requestReview(
  actor: Actor,
  title: string,
  { id: wordingId, clauseId, version, organization }: OwnWordingRow,
  { email, name }: RequestReviewInput,
): Promise<{ expiresAt: Date }> {
  if (email === actor.email) throw new Refusal("invalid", errorWords("wordings.ownAddress"));
  const { token, tokenHash } = newMailedToken();
  const expiresAt = reviewExpiry(now());
  await db.$transaction(async (tx) => {
    await tx.wordingApproval.updateMany({
      where: { wordingId, email, answeredAt: null, revokedAt: null },
      data: { revokedAt: now() },
    });
    const asked = { email, tokenHash, requestedById: actor.userId, createdAt: now(), expiresAt };
    await tx.wordingApproval.create({ data: { wordingId, ...asked } });
    await queueMail(
      tx,
      wordingReviewMail({
        ...(await recipientAt(tx, email)),
        name,
        asker: actor.name ?? actor.email,
        organization: organization.name,
        clause: title,
        version,
        link: `${env().APP_URL}/wording-reviews/${token}`,
        expiresAt,
      }),
    );
    await recordEvent(tx, {
      agreementId: null,
      kind: "wording-review-requested",
      actorId: actor.userId,
      details: { organizationId: organization.id, clauseId, version, email },
    });
  });
  return { expiresAt };
}

/**
 * Counsel approves or declines, once. An approval is noted in every draft that uses this version and
 * has none yet, each with its own trail; what is out for signature stays as it is.
 */
export async function answerReview(review: OpenReview, answer: AnswerReviewInput): Promise<void> {
  const { id, wordingId, email, wording } = review;
  const { verdict, name, title, comment } = answer;
  await db.$transaction(async (tx) => {
    const { count } = await tx.wordingApproval.updateMany({
      where: { id, answeredAt: null, revokedAt: null, expiresAt: { gt: now() } },
      data: { verdict, name, title, comment, answeredAt: now() },
    });
    if (count === 0) throw new Refusal("conflict", errorWords("links.closed"));
    const by = { name, title, email };
    if (verdict === "approved") await approveUses(tx, { id, wordingId }, by);
    const { organizationId, clauseId, version } = wording;
    await recordEvent(tx, {
      agreementId: null,
      kind: `wording-${verdict}`,
      actorId: null,
      details: { organizationId, clauseId, version, ...by, comment },
    });
  });
}

async function approveUses(
  tx: Tx,
  { id: approvalId, wordingId }: { id: string; wordingId: string },
  by: { name: string; title: string; email: string },
): Promise<void> {
  const drafts = await tx.$queryRaw<{ agreementId: string; clauseId: string }[]>`
    SELECT u."agreementId", u."clauseId" FROM "WordingUse" u
    JOIN "Agreement" g ON g.id = u."agreementId"
    WHERE u."wordingId" = ${wordingId}::uuid AND u."approvalId" IS NULL AND g.status = 'drafting'
    ORDER BY g.id FOR NO KEY UPDATE`;
  for (const { agreementId, clauseId } of drafts) {
    await tx.wordingUse.update({
      where: { agreementId_clauseId: { agreementId, clauseId } },
      data: { approvalId },
    });
    const details = { clauseId, wordingId, approvedBy: approverOf(by), email: by.email };
    await recordEvent(tx, { agreementId, kind: "wording-approved", actorId: null, details });
  }
}
