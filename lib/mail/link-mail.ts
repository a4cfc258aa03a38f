import { DEFAULT_LANGUAGE, OFFERED } from "@/lib/i18n/languages";
import { mailWords } from "@/lib/i18n/mail-words";
import type { Mail } from "@/lib/mail/outbox";
import type { Recipient } from "@/lib/mail/recipient";

type LinkMail = Recipient & {
  kind: string;
  subject: string;
  paragraphs: string[];
  button: string;
  link: string;
  close: string;
};

/**
 * A mail that is about one link: as plain text, and as HTML without pictures or anything to load. Somebody
 * whose language we do not know is told in each other language how to read what the link opens.
 */
export function linkMail({
  kind,
  recipient,
  language,
  subject,
  paragraphs,
  button,
  link,
  close,
}: LinkMail): Mail {
  const others = language === null ? OFFERED.filter((other) => other !== DEFAULT_LANGUAGE) : [];
  const notes = others.map((other) => ({ other, words: mailWords(other)("thisLanguage") }));
  const text = [...paragraphs, link, close, ...notes.map(({ words }) => words)].join("\n\n");
  const html = [
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    `<p><a href="${escaped(link)}" style="${BUTTON}">${escaped(button)}</a></p>`,
    `<p>${escaped(mailWords(language)("copyAddress", { url: link }))}</p>`,
    `<p>${escaped(close)}</p>`,
    ...notes.map(({ other, words }) => `<p lang="${other}">${escaped(words)}</p>`),
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
