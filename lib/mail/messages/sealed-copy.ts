import { mailWords } from "@/lib/i18n/mail-words";
import type { Mail } from "@/lib/mail/outbox";

type SealedCopy = {
  recipient: string;
  agreement: string;
  link: string;
  file: { id: string; sha256: string };
};

/** The sealed agreement, to everybody who signed it or sits at the table. */
export function sealedCopyMail({ recipient, agreement, link, file }: SealedCopy): Mail {
  const paragraphs = [
    mailWords("sealedCopy.lead", { agreement }),
    mailWords("sealedCopy.keep"),
    mailWords("sealedCopy.check", { link }),
    mailWords("sealedCopy.fingerprint", { sha256: file.sha256 }),
  ];
  return {
    kind: "sealed-copy",
    recipient,
    subject: mailWords("sealedCopy.subject", { agreement }).replaceAll(/\s+/g, " ").slice(0, 200),
    text: `${paragraphs.join("\n\n")}\n`,
    attachmentIds: [file.id],
  };
}
