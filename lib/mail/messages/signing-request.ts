import { mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";

type SigningRequestMail = {
  recipient: string;
  name: string;
  organization: string;
  agreement: string;
  link: string;
  expiresAt: Date;
};

/** The mail with a signer's own link. Only its reader ever sees the link. */
export function signingRequestMail(request: SigningRequestMail): Mail {
  const { recipient, name, organization, agreement, link, expiresAt } = request;
  const until = expiresAt.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
  return linkMail({
    kind: "signing-request",
    recipient,
    subject: mailWords("signingRequest.subject", { agreement }),
    paragraphs: [
      mailWords("signingRequest.greeting", { name }),
      mailWords("signingRequest.lead", { agreement, organization }),
      mailWords("signingRequest.paper"),
    ],
    button: mailWords("signingRequest.button"),
    link,
    close: mailWords("signingRequest.close", { until }),
  });
}
