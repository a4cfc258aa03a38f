import { blockToText } from "@/lib/document/block-to-text";
import { inlinesToText } from "@/lib/document/inlines-to-text";
import type { Clause, DocumentTree, SignatureBlock } from "@/lib/document/tree";
import { wrapText } from "@/lib/document/wrap-text";

/** The whole agreement as plain text, wrapped for reading, mail and golden files. Ends with a line break. */
export function treeToText(tree: DocumentTree): string {
  const paragraphs = [
    underlined(tree.title, "="),
    tree.keyTerms
      .map((term) =>
        wrapText(inlinesToText(term.value), { first: `${term.label}: `, rest: "    " }),
      )
      .join("\n"),
    ...tree.articles.flatMap((article) => [
      underlined(`Article ${article.letter}. ${article.title}`, "="),
      ...article.clauses.flatMap((clause) =>
        partToText(`${clause.number}. ${clause.title}`, clause),
      ),
    ]),
    ...tree.schedules.flatMap((schedule) =>
      partToText(`Schedule ${schedule.number}. ${schedule.title}`, schedule),
    ),
    ...tree.signatureBlocks.map((block) => signatureToText(tree, block)),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function partToText(title: string, part: Clause): string[] {
  return [underlined(title, "-"), ...part.blocks.map(blockToText)];
}

function underlined(title: string, line: string): string {
  const wrapped = wrapText(title);
  const widest = Math.max(...wrapped.split("\n").map((part) => part.length));
  return `${wrapped}\n${line.repeat(widest)}`;
}

function signatureToText(tree: DocumentTree, block: SignatureBlock): string {
  const shortName =
    tree.parties.find((party) => party.key === block.party)?.shortName ?? block.party;
  const lines = [
    `${shortName}: ${inlinesToText([block.legalName])}`,
    `By: ${inlinesToText([block.signatoryName])}, ${inlinesToText([block.signatoryTitle])}`,
    `Authority: ${inlinesToText([block.authority])}`,
  ];
  return lines.map((line) => wrapText(line)).join("\n");
}
