import { tokensOf, type Token } from "@/lib/document/compare/tokens";
import type { Place } from "@/lib/document/compare/comparison";
import type {
  Block,
  Clause,
  DocumentTree,
  Inline,
  Origin,
  SignatureBlock,
} from "@/lib/document/tree";

/** A place of a document with its lines: what is aligned. `within` is the article it stands in. */
export type PlaceLines = { place: Place; within: string; origin: Origin | null; lines: Line[] };

export type Line = { id: string; tokens: Token[] };

/** The document as places and lines, from first to last. Printed numbers are left out of the lines. */
export function linesOf(tree: DocumentTree): PlaceLines[] {
  return [
    other("cover", "cover", tree.title, [
      line("cover-title", text(tree.title)),
      ...tree.parties.map((party) =>
        line(`cover-${party.key}`, [party.legalName, ...text(`, ${party.shortName}`)]),
      ),
    ]),
    other(
      "key-terms",
      "key-terms",
      "",
      tree.keyTerms.map((term) =>
        line(`key-${term.id}`, [...text(`${term.label}: `), ...term.value]),
      ),
    ),
    ...tree.articles.flatMap((article) => [
      other("article", article.id, article.title, [
        line(`${article.id}-title`, text(article.title)),
      ]),
      ...article.clauses.map((clause) => part("clause", article.id, clause)),
    ]),
    ...tree.schedules.map((schedule) => part("schedule", "schedules", schedule)),
    other("signatures", "signatures", "", tree.signatureBlocks.map(signatureLine)),
  ];
}

function part(kind: "clause" | "schedule", within: string, clause: Clause): PlaceLines {
  const { id, number, title, origin } = clause;
  const lines = [line(`${id}-title`, text(title)), ...clause.blocks.flatMap(blockLines)];
  return { place: { kind, id, number, title }, within, origin: origin ?? null, lines };
}

function other(kind: Place["kind"], id: string, title: string, lines: Line[]): PlaceLines {
  return { place: { kind, id, number: null, title }, within: "", origin: null, lines };
}

function blockLines(block: Block): Line[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [line(block.id, block.inlines)];
    case "list":
      return block.items.map((item) => line(item.id, item.inlines));
    case "table":
      return [
        ...(block.caption === undefined ? [] : [line(`${block.id}-caption`, text(block.caption))]),
        line(`${block.id}-header`, cells(block.header)),
        ...block.rows.map((row) => line(row.id, cells(row.cells))),
      ];
  }
}

function cells(row: readonly (readonly Inline[])[]): Inline[] {
  return row.flatMap((cell, index) => [...(index === 0 ? [] : text(" | ")), ...cell]);
}

function signatureLine(block: SignatureBlock): Line {
  const { legalName, signatoryName, signatoryTitle, authority } = block;
  const words = [legalName, signatoryName, signatoryTitle, authority];
  return line(
    `signature-${block.party}`,
    words.flatMap((word, index) => [...(index === 0 ? [] : text(", ")), word]),
  );
}

function line(id: string, inlines: readonly Inline[]): Line {
  return { id, tokens: tokensOf(inlines) };
}

function text(words: string): Inline[] {
  return [{ kind: "text", text: words }];
}
