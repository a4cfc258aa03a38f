import { mailDate, mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";
import type { Recipient } from "@/lib/mail/recipient";

type PartnerInvitation = Recipient & {
  name: string;
  inviter: string;
  organization: string;
  agreement: string;
  link: string;
  expiresAt: Date;
};

/** The mail that asks the partner to the table. Only its reader ever sees the link. */
export function partnerInvitationMail(invitation: PartnerInvitation): Mail {
  const { recipient, language, name, inviter, organization, agreement, link, expiresAt } =
    invitation;
  const words = mailWords(language);
  const until = mailDate(expiresAt, language);
  return linkMail({
    kind: "partner-invitation",
    recipient,
    language,
    subject: words("partnerInvitation.subject", { inviter, agreement }),
    paragraphs: [
      words("partnerInvitation.greeting", { name }),
      words("partnerInvitation.lead", { inviter, organization, agreement }),
    ],
    button: words("partnerInvitation.button"),
    link,
    close: words("partnerInvitation.close", { until, inviter }),
  });
}
