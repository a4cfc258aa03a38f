import type { Passage } from "@/lib/search/entries";

const AROUND = 90;

/** A text cut into what was looked for and what stands between. */
export function passagesOf(text: string, isFound: (word: string) => boolean): Passage[] {
  const passages: Passage[] = [];
  for (const piece of text.split(WORDS)) {
    if (piece === "") continue;
    const found = isFound(piece);
    const last = passages.at(-1);
    if (last?.found === found) last.text += piece;
    else passages.push({ text: piece, found });
  }
  return passages;
}

/** The part of a text around the first word that was found, with "…" where it was cut; else nothing. */
export function snippetOf(text: string, isFound: (word: string) => boolean): Passage[] {
  const flat = text.replace(/\s+/g, " ").trim();
  const at = firstFound(flat, isFound);
  if (at === null) return [];
  const from = at <= AROUND ? 0 : flat.indexOf(" ", at - AROUND) + 1;
  const cut = flat.indexOf(" ", at + AROUND);
  const to = cut === -1 ? flat.length : cut;
  const shown = `${from > 0 ? "… " : ""}${flat.slice(from, to)}${to < flat.length ? " …" : ""}`;
  return passagesOf(shown, isFound);
}

/** Runs of letters and digits, kept when splitting. */
const WORDS = /([\p{L}\p{M}\p{N}]+)/u;

function firstFound(text: string, isFound: (word: string) => boolean): number | null {
  let at = 0;
  for (const piece of text.split(WORDS)) {
    if (piece !== "" && isFound(piece)) return at;
    at += piece.length;
  }
  return null;
}
