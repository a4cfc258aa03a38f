import type { BlockSource, InlineSource, TextSource } from "@/lib/document/source";
import { readingGrade } from "@/lib/reading/reading-grade";

/**
 * The American school grade at which a template text reads, to a tenth, not below 0. An answer counts
 * as one short word, a reference as its words; both sides of a condition are read.
 */
export function textGrade({ blocks }: Pick<TextSource, "blocks">): number {
  const grade = readingGrade(passagesOf(blocks).join("\n"));
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
