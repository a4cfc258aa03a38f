import { mailDate, mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";
import type { Recipient } from "@/lib/mail/recipient";

type SigningRequestMail = Recipient & {
  name: string;
  organization: string;
  agreement: string;
  link: string;
  expiresAt: Date;
};

/** The mail with a signer's own link. Only its reader ever sees the link. */
export function signingRequestMail(request: SigningRequestMail): Mail {
  const { recipient, language, name, organization, agreement, link, expiresAt } = request;
  const words = mailWords(language);
  const until = mailDate(expiresAt, language);
  return linkMail({
    kind: "signing-request",
    recipient,
    language,
    subject: words("signingRequest.subject", { agreement }),
    paragraphs: [
      words("signingRequest.greeting", { name }),
      words("signingRequest.lead", { agreement, organization }),
      words("signingRequest.paper"),
    ],
    button: words("signingRequest.button"),
    link,
    close: words("signingRequest.close", { until }),
  });
}
