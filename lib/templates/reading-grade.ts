import type { BlockSource, InlineSource, TextSource } from "@/lib/document/source";

/**
 * The American school grade at which a text reads, by the formula of Flesch and Kincaid:
 * 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. An answer counts as one short
 * word, a reference as its words; both sides of a condition are read. Syllables are estimated.
 */
export function readingGrade({ blocks }: Pick<TextSource, "blocks">): number {
  const sentences = passagesOf(blocks)
    .flatMap((passage) => passage.split(/[.!?:;]+(?:\s|$)/))
    .map((sentence) => sentence.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}

function passagesOf(blocks: readonly BlockSource[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return [wordsOf(block.inlines)];
      case "list":
        return block.items.map((item) => wordsOf(item.inlines));
      case "when":
        return [...passagesOf(block.then), ...passagesOf(block.otherwise)];
      case "requirement":
        return passagesOf(block.blocks);
      case "each":
      case "grid":
      case "note":
      case "definitions":
        return [];
    }
  });
}

function wordsOf(inlines: readonly InlineSource[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case "text":
        case "term":
        case "definition":
          return inline.text;
        case "reference":
          return inline.words;
        case "value":
          return "this";
        case "requirement":
          return wordsOf(inline.inlines);
        case "when":
        case "present":
          return `${wordsOf(inline.then)} ${wordsOf(inline.otherwise)}`;
        case "states":
          return "";
      }
    })
    .join("");
}

/** Groups of vowels, without a silent e at the end. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  const groups = plain.replace(/(?:[^laeiouy]|ed|[^laeiouy]e)$/, (end) => end.replace(/e/g, "")).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
