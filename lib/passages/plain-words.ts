import { withoutHidden } from "@/lib/answers/hidden-characters";

/** Foreign text as plain lines: one kind of line end, one kind of space, nothing hidden, composed letters. */
export function plainWords(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u000B\u000C\u2028\u2029]/g, "\n")
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ");
  return withoutHidden(lines)
    .normalize("NFC")
    .replace(/ +$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
