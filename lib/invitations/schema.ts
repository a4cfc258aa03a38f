import * as z from "zod";
import { email, text } from "@/lib/answers/kinds";
import type { PartyKey } from "@/lib/document/tree";

export const invitePartnerSchema = z.strictObject({
  agreementId: z.uuid(),
  email: z.string().trim().toLowerCase().pipe(email()),
  name: text(1, 120),
});

export const acceptInvitationSchema = z.strictObject({
  token: z.string().min(20).max(200),
  organization: text(2, 160),
  name: text(1, 120),
});

export type AcceptedInvitation = z.output<typeof acceptInvitationSchema>;

export type InvitationState = "open" | "accepted" | "expired" | "revoked";

/** What an invitation's link leads to: the way in, or the agreement that its reader has joined with it. */
export type InvitationView = OpenInvitation | { state: "joined"; agreementId: string };

export type OpenInvitation = {
  state: "open";
  agreementTitle: string;
  /** The side that the reader would join. */
  party: PartyKey;
  inviterOrganization: string;
  isSignedIn: boolean;
};
