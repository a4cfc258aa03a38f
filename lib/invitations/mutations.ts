import { Refusal } from "@/lib/actions/result";
import { type findParticipation } from "@/lib/agreements/data";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { errorWords } from "@/lib/i18n/error-words";
import type { OpenedInvitation } from "@/lib/invitations/data";
import { invitationExpiry, invitationState } from "@/lib/invitations/rules";
import type { AcceptedInvitation } from "@/lib/invitations/schema";
import { partnerInvitationMail } from "@/lib/mail/messages/partner-invitation";
import { queueMail } from "@/lib/mail/outbox";
import { recipientAt } from "@/lib/mail/recipient";
import { joinOrganization } from "@/lib/organizations/mutations";
import { newMailedToken } from "@/lib/tokens/mailed-token";

type Participation = NonNullable<Awaited<ReturnType<typeof findParticipation>>>;

/**
 * Mails the partner a link to the free side of the table; earlier links stop working. Only the mail
 * holds the token: whoever asks never sees it. Refuses when the other side is taken.
 */
export async function invitePartner(
  actor: Actor,
  { agreementId, partyKey, agreement }: Participation,
  { email, name }: { email: string; name: string },
): Promise<{ expiresAt: Date }> {
  if (email === actor.email) throw new Refusal("invalid", errorWords("invitations.ownAddress"));
  const free = partyKey === "A" ? "B" : "A";
  const { token, tokenHash } = newMailedToken();
  const expiresAt = invitationExpiry(now());

  await db.$transaction(async (tx) => {
    await lockDraft(tx, agreementId);
    await refuseWhenTaken(tx, agreementId, free);
    await tx.invitation.updateMany({
      where: { agreementId, partyKey: free, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now() },
    });
    await tx.invitation.create({
      data: { agreementId, partyKey: free, email, tokenHash, invitedById: actor.userId, expiresAt },
    });
    const mine = await tx.party.findUniqueOrThrow({
      where: { agreementId_key: { agreementId, key: partyKey } },
      include: { organization: true },
    });
    await queueMail(
      tx,
      partnerInvitationMail({
        ...(await recipientAt(tx, email)),
        name,
        inviter: actor.name ?? actor.email,
        organization: mine.organization?.name ?? "",
        agreement: agreement.title,
        link: `${env().APP_URL}/invitations/${token}`,
        expiresAt,
      }),
    );
    const details = { email, party: free, expiresAt: expiresAt.toISOString() };
    await recordEvent(tx, { agreementId, kind: "partner-invited", actorId: actor.userId, details });
  });
  return { expiresAt };
}

/**
 * The partner takes the free side, with an organization of their own, as an equal owner. The link is
 * used up in the same write that checks it, so of two who try at once one joins.
 */
export async function acceptInvitation(
  actor: Actor,
  invitation: OpenedInvitation,
  { organization, name }: AcceptedInvitation,
): Promise<{ agreementId: string }> {
  const { id, agreementId, partyKey } = invitation;
  if (invitationState(invitation, now()) !== "open")
    throw new Refusal("conflict", errorWords("links.closed"));

  await db.$transaction(async (tx) => {
    await lockDraft(tx, agreementId);
    const { count } = await tx.invitation.updateMany({
      where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
      data: { acceptedAt: now(), acceptedById: actor.userId },
    });
    if (count === 0) throw new Refusal("conflict", errorWords("links.closed"));
    await refuseInviter(tx, actor, invitation);
    await refuseWhenTaken(tx, agreementId, partyKey);

    await tx.user.update({ where: { id: actor.userId }, data: { name } });
    const organizationId = await joinOrganization(tx, actor, organization);
    await tx.party.update({
      where: { agreementId_key: { agreementId, key: partyKey } },
      data: { organizationId },
    });
    await tx.participant.create({ data: { agreementId, userId: actor.userId, partyKey } });
    await writeLegalName(tx, actor, invitation, organization);
    const details = { party: partyKey, organization };
    await recordEvent(tx, { agreementId, kind: "partner-joined", actorId: actor.userId, details });
  });
  return { agreementId };
}

/** Holds the agreement in drafting until commit: two invitations of one table come one after the other. */
async function lockDraft(tx: Tx, agreementId: string): Promise<void> {
  const [draft] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Agreement" WHERE id = ${agreementId}::uuid AND status = 'drafting' FOR NO KEY UPDATE`;
  if (draft === undefined) throw new Refusal("conflict", errorWords("invitations.notDrafting"));
}

async function refuseWhenTaken(tx: Tx, agreementId: string, partyKey: "A" | "B"): Promise<void> {
  const seated = await tx.participant.count({ where: { agreementId, partyKey } });
  if (seated > 0) throw new Refusal("conflict", errorWords("invitations.partnerIsHere"));
}

/** The partner is another person, of another organization, than those who sit here already. */
async function refuseInviter(tx: Tx, actor: Actor, invitation: OpenedInvitation): Promise<void> {
  const { agreementId, inviterOrganizationId } = invitation;
  const { userId } = actor;
  const seated = await tx.participant.count({ where: { agreementId, userId } });
  if (seated > 0) throw new Refusal("conflict", errorWords("invitations.alreadyIn"));
  if (inviterOrganizationId === null) return;
  const colleagues = await tx.membership.count({
    where: { organizationId: inviterOrganizationId, userId },
  });
  if (colleagues > 0) throw new Refusal("conflict", errorWords("invitations.ownOrganization"));
}

/** The first answer of the new side, unless the other has written it already: then it stays. */
async function writeLegalName(
  tx: Tx,
  actor: Actor,
  { agreementId, partyKey }: OpenedInvitation,
  legalName: string,
): Promise<void> {
  const address = `party.${partyKey}.legalName`;
  const first = { agreementId, address, value: legalName, status: "final" as const, revision: 1 };
  const author = { authorId: actor.userId, authorParty: partyKey };
  const { count } = await tx.answer.createMany({
    data: [{ ...first, ...author }],
    skipDuplicates: true,
  });
  if (count > 0) await tx.answerRevision.create({ data: { ...first, ...author } });
}
