import { inlinesToText } from "@/lib/document/inlines-to-text";
import type { Block } from "@/lib/document/tree";
import { LINE_WIDTH, wrapText } from "@/lib/document/wrap-text";

/** A block as plain text. A table that is too wide for the page becomes labelled lines. */
export function blockToText(block: Block): string {
  switch (block.kind) {
    case "paragraph": {
      const first = block.number === undefined ? "" : `${block.number} `;
      return wrapText(inlinesToText(block.inlines), { first, rest: "" });
    }
    case "heading":
      return wrapText(inlinesToText(block.inlines));
    case "list":
      return block.items
        .map((item) =>
          wrapText(inlinesToText(item.inlines), { first: hanging(item.marker), rest: "      " }),
        )
        .join("\n");
    case "table":
      return tableToText(block);
  }
}

/** A list of one has no letter, and stands where the words of other items do. */
function hanging(marker: string): string {
  return marker === "" ? "      " : `  ${marker} `;
}

function tableToText(table: Extract<Block, { kind: "table" }>): string {
  const header = table.header.map(inlinesToText);
  const rows = table.rows.map((row) => row.cells.map(inlinesToText));
  const body =
    alignedColumns(header, rows) ?? rows.map((row) => labelledLines(header, row)).join("\n\n");
  return [table.caption, body].filter((part) => part !== undefined).join("\n\n");
}

function alignedColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string | null {
  const widths = header.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const isTooWide =
    widths.reduce((sum, width) => sum + width + GAP.length, 0) > LINE_WIDTH + GAP.length;
  const isBroken = rows.some((row) => row.some((cell) => cell.includes("\n")));
  if (isTooWide || isBroken) return null;
  const line = (cells: readonly string[]) =>
    widths
      .map((width, index) => (cells[index] ?? "").padEnd(width))
      .join(GAP)
      .trimEnd();
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join(
    "\n",
  );
}

const GAP = "  ";

function labelledLines(header: readonly string[], row: readonly string[]): string {
  return row
    .map((cell, index) => ({ title: header[index] ?? "", cell }))
    .filter(({ cell }) => cell !== "")
    .map(({ title, cell }, index) =>
      wrapText(`${title}: ${cell}`, { first: index === 0 ? "  - " : "    ", rest: "      " }),
    )
    .join("\n");
}
