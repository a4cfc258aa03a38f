import type { Token } from "@/lib/document/compare/tokens";
import type { RawValue } from "@/lib/document/tree";

/** A line without its answers: what the template says around them. Equal skeletons differ in answers only. */
export function skeletonOf(tokens: readonly Token[]): string {
  const keys: string[] = [];
  let last: string | null = null;
  for (const { key, path } of tokens) {
    const afterValue = last !== null && path === null;
    if (path === null) {
      // After an answer that brought its own full stop, the sentence's one is left out.
      if (!(afterValue && key === ".")) keys.push(key);
    } else if (path !== last) keys.push(`answer ${path}`);
    last = path;
  }
  return keys.join("\n");
}

/** The answers that a line prints: raw value and words by path; a blank has neither. */
export function answersIn(tokens: readonly Token[]): Map<string, PrintedAnswer> {
  const found = new Map<string, PrintedAnswer>();
  for (const { path, raw, text } of tokens) {
    if (path === null) continue;
    const words = (found.get(path)?.words ?? "") + (raw === undefined ? "" : text);
    found.set(path, { raw, words });
  }
  return found;
}

export type PrintedAnswer = { raw: RawValue | undefined; words: string };
