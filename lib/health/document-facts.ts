import { inlinesToText } from "@/lib/document/inlines-to-text";
import type { Block, DocumentTree, Inline } from "@/lib/document/tree";

/** What the rules ask of an assembled document. Texts are found when first asked for. */
export type DocumentFacts = {
  /** Clause ids in their order, alternatives by their clause: `c39-compensation`. */
  clauseIds: readonly string[];
  /** Ids of articles with their clauses, in order. */
  articles: readonly { id: string; clauseIds: readonly string[] }[];
  /** The clauses that the parties wrote themselves. */
  ownClauses: readonly { id: string; title: string }[];
  /** What a clause says; empty when it is not in the document. */
  textOf: (clauseId: string) => string;
  /** Ids of the clauses and schedules that a clause refers to. */
  referencesOf: (clauseId: string) => ReadonlySet<string>;
  /** Answers that are printed as a blank, each once. */
  blanks: () => { path: string; label: string }[];
  /** The words of the template alone, run by run, with the clause or schedule they stand in. */
  templateWords: () => { id: string; text: string }[];
};

export function documentFacts(tree: DocumentTree): DocumentFacts {
  const parts = new Map<string, Inline[][]>();
  const passagesOf = (id: string) => {
    const known = parts.get(id);
    if (known !== undefined) return known;
    const blocks = blocksById.get(id) ?? [];
    const found = blocks.flatMap(passages);
    parts.set(id, found);
    return found;
  };
  const blocksById = new Map<string, readonly Block[]>(
    [...tree.articles.flatMap(({ clauses }) => clauses), ...tree.schedules].map(
      ({ id, blocks }) => [id, blocks],
    ),
  );
  const articles = tree.articles.map(({ id, clauses }) => ({
    id,
    clauseIds: clauses.map((clause) => clause.id),
  }));
  return {
    articles,
    clauseIds: articles.flatMap(({ clauseIds }) => clauseIds),
    ownClauses: tree.articles
      .flatMap(({ clauses }) => clauses)
      .filter(({ origin }) => origin?.kind === "special-provision")
      .map(({ id, title }) => ({ id, title })),
    textOf: (id) => passagesOf(id).map(inlinesToText).join("\n"),
    referencesOf: (id) =>
      new Set(
        passagesOf(id)
          .flat()
          .flatMap((inline) => (inline.kind === "reference" ? [inline.targetId] : [])),
      ),
    blanks: () => {
      const terms = tree.keyTerms.map(({ value }) => value);
      const all = [...terms, ...[...blocksById.keys()].flatMap(passagesOf)]
        .flat()
        .flatMap((inline) => (inline.kind === "blank" ? [inline] : []));
      return [...new Map(all.map(({ path, label }) => [path, { path, label }])).values()];
    },
    templateWords: () =>
      [...blocksById.keys()].flatMap((id) =>
        passagesOf(id)
          .flat()
          .flatMap((inline) => (inline.kind === "text" ? [{ id, text: inline.text }] : [])),
      ),
  };
}

/** The passages of a block, each a run of inlines: a paragraph, a list item, a table cell. */
function passages(block: Block): Inline[][] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [block.inlines];
    case "list":
      return block.items.map((item) => item.inlines);
    case "table":
      return [...block.header, ...block.rows.flatMap((row) => row.cells)];
  }
}
