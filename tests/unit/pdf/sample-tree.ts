import type { Block, DocumentTree, Inline } from "@/lib/document/tree";

/** A small agreement of one article, with the blocks that a test gives it. */
export function sampleTree(blocks: Block[], keyTerms: DocumentTree["keyTerms"] = []): DocumentTree {
  return {
    format: 1,
    title: "Marigold Hollow Partnership Agreement",
    language: "en-US",
    templateDigest: "3fa9c1d2".repeat(8),
    rulePack: "us-2026.11-draft",
    parties: [
      { key: "A", legalName: text("Marigold Hollow Community Action, Inc."), shortName: "Grantee" },
      { key: "B", legalName: text("Puddlejump Network, Inc."), shortName: "Provider" },
    ],
    keyTerms,
    articles: [
      {
        id: "foundation",
        letter: "A",
        title: "Foundation",
        clauses: [{ id: "c01-parties", number: "1", title: "Parties", blocks }],
      },
    ],
    schedules: [],
    signatureBlocks: (["A", "B"] as const).map((party) => ({
      party,
      legalName: text(
        party === "A" ? "Marigold Hollow Community Action, Inc." : "Puddlejump Network, Inc.",
      ),
      signatoryName: text(party === "A" ? "Bertrand Ocelot" : "Ignatius Plume"),
      signatoryTitle: text("Director"),
      authority: text("the by-laws"),
    })),
  };
}

/** A numbered paragraph of plain text. */
export function paragraphOf(...inlines: (Inline | string)[]): Block {
  return {
    kind: "paragraph",
    id: "c01-parties.1",
    number: "1.1",
    inlines: inlines.map((inline) => (typeof inline === "string" ? text(inline) : inline)),
  };
}

export function text(words: string): Inline {
  return { kind: "text", text: words };
}

export const HASH = "7f3a91c055de2b8e".repeat(4);
