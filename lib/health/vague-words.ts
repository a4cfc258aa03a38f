import { sentencesOf } from "@/lib/reading/reading-grade";
import type { ScanWords } from "@/lib/health/words";

export type VagueWord = { found: string; suggest: string };

type Vocabulary = Pick<ScanWords, "vague" | "measured">;

/**
 * The words of a text that nobody can tell are met, each with what to write instead. A sentence that
 * holds a number, a unit and a time says itself what "timely" means, and is left alone.
 */
export function vagueWordsIn(text: string, vocabulary: Vocabulary): VagueWord[] {
  const scanner = scannerFor(vocabulary);
  return sentencesOf(text)
    .filter((sentence) => !scanner.isMeasured(sentence))
    .flatMap((sentence) => scanner.find(sentence));
}

type Scanner = {
  isMeasured: (sentence: string) => boolean;
  find: (sentence: string) => VagueWord[];
};

const scanners = new WeakMap<Vocabulary, Scanner>();

/** Expressions are made once for each word list. */
function scannerFor(vocabulary: Vocabulary): Scanner {
  const known = scanners.get(vocabulary);
  if (known !== undefined) return known;
  const { numbers, units, times } = vocabulary.measured;
  const number = `(?:[$]?\\d[\\d,.]*(?:st|nd|rd|th)?|${anyOf(numbers)})`;
  const quantity = new RegExp(
    `(?<![\\p{L}\\p{N}])${number}\\s*(?:%|(?:[-\\s]+\\p{L}+){0,2}?[-\\s]+${anyOf(units)}(?!\\p{L}))`,
    "iu",
  );
  const time = wholeWords(times);
  const entries = vocabulary.vague.map(({ says, suggest, except }) => ({
    words: wholeWords(says, "giu"),
    except: except.length === 0 ? null : wholeWords(except, "giu"),
    suggest,
  }));
  const scanner: Scanner = {
    isMeasured: (sentence) => quantity.test(sentence) && time.test(sentence),
    find: (sentence) =>
      entries.flatMap(({ words, except, suggest }) => {
        const rest = except === null ? sentence : sentence.replaceAll(except, " ");
        return [...new Set(rest.match(words) ?? [])].map((found) => ({ found, suggest }));
      }),
  };
  scanners.set(vocabulary, scanner);
  return scanner;
}

function wholeWords(words: readonly string[], flags = "iu"): RegExp {
  return new RegExp(`(?<!\\p{L})${anyOf(words)}(?!\\p{L})`, flags);
}

function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll(" ", "\\s+")).join("|")})`;
}
