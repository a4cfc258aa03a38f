import type { Block, DocumentTree, Inline } from "@/lib/document/tree";

/** A paragraph of the agreement as both baselines set it: what it is, and its inlines. */
export type Passage = { as: "h1" | "h2" | "p" | "li" | "td"; inlines: readonly Inline[] };

/** The whole text of the agreement in reading order, without any layout. */
export function passagesOf(tree: DocumentTree): Passage[] {
  return [
    { as: "h1", inlines: [text(tree.title)] },
    ...tree.parties.map((party): Passage => ({ as: "p", inlines: [party.legalName] })),
    ...tree.keyTerms.map(({ label, value }): Passage => ({
      as: "p",
      inlines: [text(`${label}: `), ...value],
    })),
    ...tree.articles.flatMap((article) => [
      { as: "h1" as const, inlines: [text(article.title)] },
      ...article.clauses.flatMap(partPassages),
    ]),
    ...tree.schedules.flatMap(partPassages),
    ...tree.signatureBlocks.map((block): Passage => ({
      as: "p",
      inlines: [block.legalName, block.signatoryName, block.signatoryTitle],
    })),
  ];
}

/** What an inline reads as. */
export function textOf(inline: Inline): string {
  return inline.kind === "blank" ? inline.label : inline.text;
}

function partPassages(part: {
  number: string;
  title: string;
  blocks: readonly Block[];
}): Passage[] {
  return [
    { as: "h2", inlines: [text(`${part.number}  ${part.title}`)] },
    ...part.blocks.flatMap(blockPassages),
  ];
}

function blockPassages(block: Block): Passage[] {
  switch (block.kind) {
    case "paragraph":
      return [
        {
          as: "p",
          inlines: [text(block.number === undefined ? "" : `${block.number}  `), ...block.inlines],
        },
      ];
    case "heading":
      return [{ as: "h2", inlines: block.inlines }];
    case "list":
      return block.items.map((item) => ({
        as: "li",
        inlines: [text(`${item.marker} `), ...item.inlines],
      }));
    case "table":
      return [block.header, ...block.rows.map((row) => row.cells)].flatMap((cells) =>
        cells.map((inlines): Passage => ({ as: "td", inlines })),
      );
  }
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}
