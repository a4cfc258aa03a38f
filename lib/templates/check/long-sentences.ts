import type { Check } from "@/lib/templates/check/check-templates";
import type { Finding } from "@/lib/templates/finding";

/** Words in a sentence from which it is worth a second look. */
const MANY_WORDS = 40;

/** Sentences that are hard to read aloud. For information: a long list may be the plainest way. */
export const longSentences: Check = (_, uses) => {
  const passages = new Map<string, { file: string; line: number; words: string }>();
  for (const { what, file, line } of uses) {
    const key = `${file}:${line}`;
    const passage = passages.get(key) ?? { file, line, words: "" };
    const words = what.kind === "text" || what.kind === "term" || what.kind === "definition" ? what.text : "x";
    passages.set(key, { ...passage, words: passage.words + words });
  }
  return [...passages.values()].flatMap(({ file, line, words }): Finding[] => {
    const longest = Math.max(...words.split(/[.!?:] /).map((sentence) => sentence.split(/\s+/).length));
    if (longest <= MANY_WORDS) return [];
    return [{ file, line, message: `A sentence of ${longest} words`, severity: "info" }];
  });
};
