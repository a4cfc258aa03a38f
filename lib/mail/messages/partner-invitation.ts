import { mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";

type PartnerInvitation = {
  recipient: string;
  name: string;
  inviter: string;
  organization: string;
  agreement: string;
  link: string;
  expiresAt: Date;
};

/** The mail that asks the partner to the table. Only its reader ever sees the link. */
export function partnerInvitationMail(invitation: PartnerInvitation): Mail {
  const { recipient, name, inviter, organization, agreement, link, expiresAt } = invitation;
  const until = expiresAt.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
  return linkMail({
    kind: "partner-invitation",
    recipient,
    subject: mailWords("partnerInvitation.subject", { inviter, agreement }),
    paragraphs: [
      mailWords("partnerInvitation.greeting", { name }),
      mailWords("partnerInvitation.lead", { inviter, organization, agreement }),
    ],
    button: mailWords("partnerInvitation.button"),
    link,
    close: mailWords("partnerInvitation.close", { until, inviter }),
  });
}
