import type { DraftBlock, DraftInline } from "@/lib/document/draft";

/** Every inline of these blocks, in order. */
export function eachInline(
  blocks: readonly DraftBlock[],
  visit: (inline: DraftInline) => void,
): void {
  for (const block of blocks) {
    if (block.kind === "list") for (const item of block.items) item.inlines.forEach(visit);
    else if (block.kind === "table")
      for (const row of block.rows) for (const cell of row.cells) cell.forEach(visit);
    else if (block.kind !== "definitions") block.inlines.forEach(visit);
  }
}
