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

/** When an invitation made now runs out. */
export function invitationExpiry(from: Date): Date {
  return new Date(from.getTime() + INVITATION_LIFETIME_DAYS * 24 * 60 * 60 * 1000);
}
