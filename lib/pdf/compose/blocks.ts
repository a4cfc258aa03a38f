import type { Block } from "@/lib/document/tree";
import { inlineRuns } from "@/lib/pdf/compose/inline-runs";
import { tableStrips } from "@/lib/pdf/compose/table";
import { leading, type } from "@/lib/pdf/layout/look";
import { paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Strip } from "@/lib/pdf/layout/strip";

/** The blocks of a clause or a schedule. Numbers hang in the margin column, letters one step in. */
export function blockStrips(blocks: readonly Block[]): Strip[] {
  return blocks.flatMap((block, index) => stripsOf(block, blocks[index + 1]?.kind === "list"));
}

/** How far numbered text stands in from the left edge, and how far the items of a list do. Points. */
export const indent = { text: 36, item: 58 } as const;

function stripsOf(block: Block, leadsIntoList: boolean): Strip[] {
  switch (block.kind) {
    case "paragraph":
      return paragraph(inlineRuns(block.inlines), {
        x: indent.text,
        width: sheet.textWidth - indent.text,
        leading: leading.body,
        space: 5,
        keep: leadsIntoList,
        ...(block.number === undefined
          ? {}
          : { label: { runs: [{ text: block.number, style: type.label }], x: 0 } }),
      });
    case "heading":
      return paragraph(
        inlineRuns(block.inlines).map((run) => ({ ...run, style: type.heading })),
        {
          x: indent.text,
          width: sheet.textWidth - indent.text,
          leading: leading.body,
          space: 9,
          keep: true,
        },
      );
    case "list":
      return block.items.flatMap((item) =>
        paragraph(inlineRuns(item.inlines), {
          x: indent.item,
          width: sheet.textWidth - indent.item,
          leading: leading.body,
          space: 3,
          ...(item.marker === ""
            ? {}
            : { label: { runs: [{ text: item.marker, style: type.body }], x: indent.text } }),
        }),
      );
    case "table":
      return tableStrips(block, { x: indent.text, width: sheet.textWidth - indent.text });
  }
}
