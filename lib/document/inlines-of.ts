import type { Block, Inline } from "@/lib/document/tree";

/** Every inline of a block, in reading order: its words, values, blanks and references. */
export function inlinesOf(block: Block): Inline[] {
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
