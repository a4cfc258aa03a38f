/** A piece of a text under the heading that it stands below; before the first heading, under none. */
export type Passage = { heading: string; text: string };

/**
 * Cuts a text at its headings, and what is long at its paragraphs. No words are lost or changed. A
 * heading is a line that is marked as one (`# `), or looks like one: short, and numbered or in capitals.
 */
export function cutPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let heading = "";
  let lines: string[] = [];
  for (const line of text.split("\n")) {
    if (!isHeading(line)) {
      lines.push(line);
      continue;
    }
    const body = lines.join("\n").trim();
    passages.push(...partsOf(body).map((part) => ({ heading, text: part })));
    // Right below one another they are one heading: "ARTICLE 4", then "Payment".
    heading = body === "" && heading !== "" ? `${heading}: ${nameOf(line)}` : nameOf(line);
    lines = [];
  }
  passages.push(...partsOf(lines.join("\n").trim()).map((part) => ({ heading, text: part })));
  return passages;
}

/** A passage is easily read beside a question: about half a page, unless one paragraph is longer. */
const LONG = 1500;

const HEADING_MAX = 100;

const NUMBERED =
  /^(?:article|section|part|clause|schedule|exhibit|appendix)\s+[\dIVXLC]+\b|^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVXLC]{1,6}|[A-Z])[.)]\s+\p{L}/iu;

function isHeading(raw: string): boolean {
  const line = raw.trim();
  if (/^#{1,6} \S/.test(line)) return true;
  if (line.length > HEADING_MAX || line.length < 4 || /[.;,]$/.test(line)) return false;
  return NUMBERED.test(line) || (/\p{Lu}{3}/u.test(line) && line === line.toUpperCase());
}

function nameOf(line: string): string {
  return line.trim().replace(/^#{1,6} +/, "");
}

function partsOf(body: string): string[] {
  const parts: string[] = [];
  for (const paragraph of body.split(/\n\s*\n/)) {
    const last = parts.at(-1);
    if (paragraph.trim() === "") continue;
    if (last !== undefined && last.length + paragraph.length < LONG)
      parts[parts.length - 1] = `${last}\n\n${paragraph}`;
    else parts.push(paragraph);
  }
  return parts;
}
