import type { Block, Clause, Inline } from "@/lib/document/tree";

/** How each value in these clauses reads, by answer path. */
export function valuesOf(clauses: readonly Clause[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const inline of clauses.flatMap((clause) => clause.blocks.flatMap(inlinesOf))) {
    if (inline.kind === "value") texts.set(inline.path, inline.text);
  }
  return texts;
}

function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return block.inlines;
    case "list":
      return block.items.flatMap((item) => item.inlines);
    case "table":
      return block.rows.flatMap((row) => row.cells.flat());
  }
}
