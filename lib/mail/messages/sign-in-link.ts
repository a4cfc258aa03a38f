import { mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";
import type { Recipient } from "@/lib/mail/recipient";

/** The mail with the link that signs a person in. */
export function signInLinkMail({
  recipient,
  language,
  link,
  minutes,
}: Recipient & { link: string; minutes: number }): Mail {
  const words = mailWords(language);
  return linkMail({
    kind: "sign-in-link",
    recipient,
    language,
    subject: words("signInLink.subject"),
    paragraphs: [words("signInLink.lead", { minutes })],
    button: words("signInLink.button"),
    link,
    close: words("signInLink.close"),
  });
}
