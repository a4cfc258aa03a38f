import type { Clause, DocumentTree, Inline } from "@/lib/document/tree";

export function withoutClause(id: string) {
  return (tree: DocumentTree): DocumentTree => ({
    ...tree,
    articles: tree.articles.map((article) => ({
      ...article,
      clauses: article.clauses.filter((clause) => clause.id !== id),
    })),
  });
}

/** A clause, moved to the end of its article. */
export function withLateClause(id: string) {
  return (tree: DocumentTree): DocumentTree => ({
    ...tree,
    articles: tree.articles.map((article) => ({
      ...article,
      clauses: article.clauses.toSorted((a, b) => Number(a.id === id) - Number(b.id === id)),
    })),
  });
}

/** A clause whose paragraphs no longer hold a word, not in its links either. */
export function withoutWord(id: string, word: RegExp) {
  return changed(id, (inline) =>
    inline.kind === "reference"
      ? { kind: "text", text: inline.text.replaceAll(word, "matter") }
      : "text" in inline
        ? { ...inline, text: inline.text.replaceAll(word, "matter") }
        : inline,
  );
}

/** A clause in which every passage ends with these words of the template. */
export function withWords(id: string, text: string) {
  return (tree: DocumentTree): DocumentTree =>
    mapClause(tree, id, (clause) => ({
      ...clause,
      blocks: [
        ...clause.blocks,
        { kind: "paragraph", id: `${id}/added`, inlines: [{ kind: "text", text }] },
      ],
    }));
}

export function withBlank(id: string, path: string, label: string) {
  return (tree: DocumentTree): DocumentTree =>
    mapClause(tree, id, (clause) => ({
      ...clause,
      blocks: [
        ...clause.blocks,
        { kind: "paragraph", id: `${id}/added`, inlines: [{ kind: "blank", path, label }] },
      ],
    }));
}

function changed(id: string, change: (inline: Inline) => Inline) {
  return (tree: DocumentTree): DocumentTree =>
    mapClause(tree, id, (clause) => ({
      ...clause,
      blocks: clause.blocks.map((block) =>
        block.kind === "paragraph" || block.kind === "heading"
          ? { ...block, inlines: block.inlines.map(change) }
          : block.kind === "list"
            ? {
                ...block,
                items: block.items.map((item) => ({ ...item, inlines: item.inlines.map(change) })),
              }
            : {
                ...block,
                header: block.header.map((cell) => cell.map(change)),
                rows: block.rows.map((row) => ({
                  ...row,
                  cells: row.cells.map((cell) => cell.map(change)),
                })),
              },
      ),
    }));
}

function mapClause(
  tree: DocumentTree,
  id: string,
  change: (clause: Clause) => Clause,
): DocumentTree {
  return {
    ...tree,
    articles: tree.articles.map((article) => ({
      ...article,
      clauses: article.clauses.map((clause) => (clause.id === id ? change(clause) : clause)),
    })),
  };
}
