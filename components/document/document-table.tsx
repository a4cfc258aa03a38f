import { documentWords } from "@/components/document/document-words";
import { Inlines } from "@/components/document/inlines";
import type { ReaderView } from "@/components/document/reader-view";
import { Cell, HeaderCell, MANY_COLUMNS, RowHeaderCell, Table } from "@/components/ui/table";
import { inlinesToText } from "@/lib/document/inlines-to-text";
import type { Block } from "@/lib/document/tree";

type TableBlock = Extract<Block, { kind: "table" }>;

/**
 * A table of the agreement; its first column heads each row. One of many columns is set row by row
 * where it has no room, each value under the name of its column.
 */
export function DocumentTable({ block, view }: { block: TableBlock; view: ReaderView }) {
  const names = block.header.map(inlinesToText);
  const folds = names.length >= MANY_COLUMNS;
  return (
    <div id={block.id} className="@container mt-3 text-sm">
      <Table
        caption={block.caption ?? documentWords("table")}
        captionHidden={block.caption === undefined}
        folds={folds}
      >
        <thead role="rowgroup">
          <tr role="row">
            {block.header.map((inlines, column) => (
              <HeaderCell key={column} role="columnheader">
                <Inlines inlines={inlines} view={view} />
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {block.rows.map((row) => (
            <tr key={row.id} id={row.id} role="row">
              {row.cells.map((inlines, column) =>
                column === 0 ? (
                  <RowHeaderCell key={column} role="rowheader">
                    <Inlines inlines={inlines} view={view} />
                  </RowHeaderCell>
                ) : (
                  <Cell key={column} role="cell" data-column={folds ? names[column] : undefined}>
                    <Inlines inlines={inlines} view={view} />
                  </Cell>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
