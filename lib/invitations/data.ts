import { db } from "@/lib/db";
import { hashToken } from "@/lib/tokens/mailed-token";

/** The invitation that a mailed token opens, with who asked and what it is about; null when none. */
export async function findInvitationByToken(token: string) {
  const found = await db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    include: {
      agreement: {
        include: {
          parties: { include: { organization: true } },
        },
      },
    },
  });
  if (found === null) return null;
  const { agreement, ...invitation } = found;
  const inviting = agreement.parties.find(({ key }) => key !== invitation.partyKey);
  return {
    ...invitation,
    agreementTitle: agreement.title,
    inviterOrganization: inviting?.organization?.name ?? "",
    inviterOrganizationId: inviting?.organizationId ?? null,
  };
}

export type OpenedInvitation = NonNullable<Awaited<ReturnType<typeof findInvitationByToken>>>;
