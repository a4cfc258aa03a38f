import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { PartyKey } from "@/lib/document/tree";
import { approverOf, reviewState } from "@/lib/wordings/rules";
import type { WordingInUse, WordingVersion } from "@/lib/wordings/schema";

/** The own wordings that stand in an agreement, of its parties' organizations only. Not scoped. */
export async function listWordingsInUse(reader: Tx, agreementId: string): Promise<WordingInUse[]> {
  const found = await reader.wordingUse.findMany({
    where: { agreementId },
    include: {
      approval: true,
      wording: { include: { organization: { include: { parties: { where: { agreementId } } } } } },
    },
    orderBy: { clauseId: "asc" },
  });
  return found
    .filter(({ partyKey, wording }) =>
      wording.organization.parties.some(({ key }) => key === partyKey),
    )
    .map(({ clauseId, partyKey, wording, approval }) => ({
      clauseId,
      wordingId: wording.id,
      party: partyKey,
      organization: wording.organization.name,
      version: wording.version,
      body: wording.body,
      approvedBy: approval === null ? null : approverOf(approval),
    }));
}

/** An organization that the actor belongs to; null for a stranger, and when there is none. */
export async function findOwnOrganization(actor: Actor, organizationId: string) {
  const found = await db.membership.findUnique({
    where: { organizationId_userId: { organizationId, userId: actor.userId } },
    select: { organization: { select: { id: true, name: true } } },
  });
  return found?.organization ?? null;
}

/** One version of a wording of an organization that the actor belongs to. */
export async function findOwnWording(actor: Actor, id: string) {
  return await db.wording.findFirst({
    where: { id, organization: { memberships: { some: { userId: actor.userId } } } },
    include: { organization: { select: { id: true, name: true } } },
  });
}

export type OwnWordingRow = NonNullable<Awaited<ReturnType<typeof findOwnWording>>>;

/** A wording that the party of this agreement may use: its own organization's, for that clause. */
export async function findWordingOfParty(seat: Seat, clauseId: string, id: string) {
  const { agreementId, partyKey: key } = seat;
  return await db.wording.findFirst({
    where: { id, clauseId, organization: { parties: { some: { agreementId, key } } } },
    include: { organization: { select: { name: true } } },
  });
}

export type Seat = { agreementId: string; partyKey: PartyKey };

/** The organization of one side; null while nobody has joined for it. Not scoped. */
export async function findOrganizationOfParty({ agreementId, partyKey: key }: Seat) {
  const party = await db.party.findUnique({
    where: { agreementId_key: { agreementId, key } },
    select: { organization: { select: { id: true, name: true } } },
  });
  return party?.organization ?? null;
}

/** Every version of an organization's wordings, the newest first; of one clause when it is named. */
export async function listVersions(
  organizationId: string,
  clauseId?: string,
): Promise<WordingVersion[]> {
  const found = await db.wording.findMany({
    where: { organizationId, ...(clauseId === undefined ? {} : { clauseId }) },
    include: { approvals: { orderBy: { createdAt: "asc" } } },
    orderBy: [{ clauseId: "asc" }, { version: "desc" }],
  });
  const moment = now();
  return found.map(({ approvals, id, clauseId: clause, version, body, authorName, createdAt }) => ({
    id,
    clauseId: clause,
    version,
    body,
    authorName,
    createdAt,
    reviews: approvals.map((asked) => ({
      id: asked.id,
      email: asked.email,
      state: reviewState(asked, moment),
      name: asked.name,
      title: asked.title,
      comment: asked.comment,
      at: asked.answeredAt ?? asked.createdAt,
    })),
  }));
}

/** The newest approval of a wording; null when no counsel has approved it. */
export async function findApproval(reader: Tx, wordingId: string) {
  return await reader.wordingApproval.findFirst({
    where: { wordingId, verdict: "approved" },
    orderBy: { answeredAt: "desc" },
  });
}
