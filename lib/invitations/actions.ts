"use server";

import { defineAction } from "@/lib/actions/define-action";
import { findParticipation } from "@/lib/agreements/data";
import { spend } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { errorWords } from "@/lib/i18n/error-words";
import { findInvitationByToken } from "@/lib/invitations/data";
import { acceptInvitation as accept, invitePartner as invite } from "@/lib/invitations/mutations";
import { opensFor } from "@/lib/invitations/rules";
import { canAcceptInvitation, canInvitePartner } from "@/lib/invitations/policy";
import { acceptInvitationSchema, invitePartnerSchema } from "@/lib/invitations/schema";

/** Mails the partner a link that only they ever see; earlier links stop working. */
export const invitePartner = defineAction({
  input: invitePartnerSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canInvitePartner,
  run: async ({ actor, subject, input }) => {
    await spend({ name: "invite", points: 20, durationSeconds: 60 * 60 }, actor.userId);
    return await invite(actor, subject, input);
  },
});

/** Takes the free side of the table, signed in with the address that was invited. */
export const acceptInvitation = defineAction({
  input: acceptInvitationSchema,
  subject: async (actor, { token }) => {
    await spend({ name: "invitation-accept", points: 30, durationSeconds: 15 * 60 }, actor.userId);
    const found = await findInvitationByToken(token);
    return found !== null && opensFor(found, actor.email, now()) ? found : null;
  },
  can: canAcceptInvitation,
  notFound: () => errorWords("links.closed"),
  run: ({ actor, subject, input }) => accept(actor, subject, input),
});
