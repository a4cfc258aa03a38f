import { mailDate, mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";
import type { Recipient } from "@/lib/mail/recipient";

type WordingReviewRequest = Recipient & {
  name: string;
  asker: string;
  organization: string;
  clause: string;
  version: number;
  link: string;
  expiresAt: Date;
};

/** The mail that asks counsel to approve an organization's own wording of a clause. */
export function wordingReviewMail(asked: WordingReviewRequest): Mail {
  const { recipient, language, name, asker, organization, clause, version, link, expiresAt } =
    asked;
  const words = mailWords(language);
  const until = mailDate(expiresAt, language);
  return linkMail({
    kind: "wording-review",
    recipient,
    language,
    subject: words("wordingReview.subject", { clause, organization }),
    paragraphs: [
      words("wordingReview.greeting", { name }),
      words("wordingReview.lead", { asker, organization, clause, version }),
    ],
    button: words("wordingReview.button"),
    link,
    close: words("wordingReview.close", { until }),
  });
}
