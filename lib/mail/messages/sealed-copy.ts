import { mailWords } from "@/lib/i18n/mail-words";
import type { Mail } from "@/lib/mail/outbox";
import type { Recipient } from "@/lib/mail/recipient";

type SealedCopy = Recipient & {
  agreement: string;
  link: string;
  file: { id: string; sha256: string };
};

/** The sealed agreement, to everybody who signed it or sits at the table. */
export function sealedCopyMail({ recipient, language, agreement, link, file }: SealedCopy): Mail {
  const words = mailWords(language);
  const paragraphs = [
    words("sealedCopy.lead", { agreement }),
    words("sealedCopy.keep"),
    words("sealedCopy.check", { link }),
    words("sealedCopy.fingerprint", { sha256: file.sha256 }),
  ];
  return {
    kind: "sealed-copy",
    recipient,
    subject: words("sealedCopy.subject", { agreement }).replaceAll(/\s+/g, " ").slice(0, 200),
    text: `${paragraphs.join("\n\n")}\n`,
    attachmentIds: [file.id],
  };
}
