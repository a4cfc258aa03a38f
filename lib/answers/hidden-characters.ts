/**
 * Characters that hide or reorder what a reader sees: controls, bidirectional overrides and
 * isolates, zero-width space, word joiner, byte-order mark, Mongolian vowel separator, line and
 * paragraph separators. Joiners (U+200C, U+200D) and variation selectors stay: names in Persian,
 * Hindi and emoji need them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;

/** The first hidden character as "U+202E", or null. A lone surrogate counts as hidden. */
export function hiddenCharacterIn(value: string): string | null {
  if (!value.isWellFormed()) return "U+D800";
  const found = HIDDEN.exec(value)?.[0];
  return found === undefined ? null : codePointName(found);
}

function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The same text without any of them. */
export function withoutHidden(value: string): string {
  return value.toWellFormed().replaceAll(new RegExp(HIDDEN, "gu"), "");
}
