import { findParticipation } from "@/lib/agreements/data";
import { createAgreement } from "@/lib/agreements/mutations";
import type { NewAgreement } from "@/lib/agreements/schema";
import type { Actor } from "@/lib/auth/actor";
import type { Source } from "@/lib/borrowings/schema";
import { db } from "@/lib/db";
import { findInvitationByToken } from "@/lib/invitations/data";
import { acceptInvitation, invitePartner } from "@/lib/invitations/mutations";
import { aPerson } from "@/tests/support/factories/people";

/** An agreement that one side has begun; the other side is free. `source`: what it starts from. */
export async function anAgreement(
  by?: Actor,
  changes: Partial<NewAgreement> = {},
  source: Source | null = null,
) {
  const grantee = by ?? (await aPerson({ name: "Odalys Quill" }));
  const { id } = await createAgreement(
    grantee,
    {
      title: "Places for babies in Exampleland",
      type: "subaward_services",
      myParty: "A",
      organization: "Marigold Hollow Community Action, Inc.",
      ...changes,
    },
    source,
  );
  return { id, grantee };
}

/** An agreement with both sides at the table. */
export async function anAgreementOfTwo(source: Source | null = null) {
  const { id, grantee } = await anAgreement(undefined, {}, source);
  const provider = await aPerson({ name: "Tansy Brambleworth" });
  const token = await invite(grantee, id, provider.email);
  const invitation = await findInvitationByToken(token);
  if (invitation === null) throw new Error("The invitation is missing");
  await acceptInvitation(provider, invitation, {
    token,
    organization: "Puddlejump Family Child Care Network, Inc.",
    name: "Tansy Brambleworth",
  });
  return { id, grantee, provider };
}

/** Invites, and reads the token where only the invited person does: in the mail. */
export async function invite(by: Actor, agreementId: string, email: string): Promise<string> {
  const seat = await findParticipation(by, agreementId);
  if (seat === null) throw new Error("Only participants invite");
  await invitePartner(by, seat, { email, name: "Tansy Brambleworth" });
  return await mailedToken(email);
}

/** The token in the newest invitation that was mailed to this address. */
export async function mailedToken(email: string): Promise<string> {
  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient: email, kind: "partner-invitation" },
    orderBy: { id: "desc" },
  });
  const token = /\/invitations\/([\w-]+)/.exec(mail.text)?.[1];
  if (token === undefined) throw new Error("The mail holds no link");
  return token;
}
