import { mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";

/** The mail with the link that signs a person in. */
export function signInLinkMail({
  recipient,
  link,
  minutes,
}: {
  recipient: string;
  link: string;
  minutes: number;
}): Mail {
  return linkMail({
    kind: "sign-in-link",
    recipient,
    subject: mailWords("signInLink.subject"),
    paragraphs: [mailWords("signInLink.lead", { minutes })],
    button: mailWords("signInLink.button"),
    link,
    close: mailWords("signInLink.close"),
  });
}
