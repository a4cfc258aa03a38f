import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/**
 * The United States school grade at which a text reads, by Flesch and Kincaid; 0 for no words.
 * Rough for a single short sentence: judge passages together.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** The sentences of a text, as people count them. A new line ends one. */
export function sentencesOf(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line) => Array.from(SENTENCES.segment(line), ({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== "");
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}[\p{L}'’]*/gu) ?? [];
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
