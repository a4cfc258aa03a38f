import { mailWords } from "@/lib/i18n/mail-words";
import type { Mail } from "@/lib/mail/outbox";

type LinkMail = {
  kind: string;
  recipient: string;
  subject: string;
  paragraphs: string[];
  button: string;
  link: string;
  close: string;
};

/** A mail that is about one link: as plain text, and as HTML without pictures or anything to load. */
export function linkMail({
  kind,
  recipient,
  subject,
  paragraphs,
  button,
  link,
  close,
}: LinkMail): Mail {
  const text = [...paragraphs, link, close].join("\n\n");
  const html = [
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    `<p><a href="${escaped(link)}" style="${BUTTON}">${escaped(button)}</a></p>`,
    `<p>${escaped(mailWords("copyAddress", { url: link }))}</p>`,
    `<p>${escaped(close)}</p>`,
  ].join("\n");
  return { kind, recipient, subject: oneLine(subject), text: `${text}\n`, html };
}

const BUTTON =
  "display:inline-block;padding:12px 20px;border-radius:8px;background:#1f4d3a;color:#ffffff;text-decoration:none";

/** Words that people wrote (titles, names) stay words. */
function escaped(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A subject is one line: nothing that a person wrote can add a header. */
function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, " ").slice(0, 200);
}
