import { mailWords } from "@/lib/i18n/mail-words";
import { linkMail } from "@/lib/mail/link-mail";
import type { Mail } from "@/lib/mail/outbox";

type WordingReviewRequest = {
  recipient: string;
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
  const { recipient, name, asker, organization, clause, version, link, expiresAt } = asked;
  const until = expiresAt.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
  return linkMail({
    kind: "wording-review",
    recipient,
    subject: mailWords("wordingReview.subject", { clause, organization }),
    paragraphs: [
      mailWords("wordingReview.greeting", { name }),
      mailWords("wordingReview.lead", { asker, organization, clause, version }),
    ],
    button: mailWords("wordingReview.button"),
    link,
    close: mailWords("wordingReview.close", { until }),
  });
}
