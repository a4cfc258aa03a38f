import type { InvitationState } from "@/lib/invitations/schema";

export const INVITATION_LIFETIME_DAYS = 14;

type InvitationTimes = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** Where an invitation stands. What was used stays "accepted", however old it is. */
export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: InvitationTimes,
  at: Date,
): InvitationState {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt <= at ? "expired" : "open";
}

/**
 * True when an invitation shows anything to this reader: it is open, and mailed to the address that
 * is signed in, if one is. To anybody else it is a link that was never sent.
 */
export function opensFor(
  invitation: InvitationTimes & { email: string },
  reader: string | null,
  at: Date,
): boolean {
  const isForeign = reader !== null && reader !== invitation.email;
  return invitationState(invitation, at) === "open" && !isForeign;
}

/** When an invitation made now runs out. */
export function invitationExpiry(from: Date): Date {
  return new Date(from.getTime() + INVITATION_LIFETIME_DAYS * 24 * 60 * 60 * 1000);
}
