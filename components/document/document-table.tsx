import { documentWords } from "@/components/document/document-words";
import { Inlines } from "@/components/document/inlines";
import type { ReaderView } from "@/components/document/reader-view";
import { Cell, HeaderCell, RowHeaderCell, Table } from "@/components/ui/table";
import { inlinesToText } from "@/lib/document/inlines-to-text";
import type { Block } from "@/lib/document/tree";

type TableBlock = Extract<Block, { kind: "table" }>;

/**
 * A table of the agreement; its first column heads each row. One of many columns is set row by row
 * where it has no room, each value under the name of its column.
 */
export function DocumentTable({ block, view }: { block: TableBlock; view: ReaderView }) {
  const names = block.header.map(inlinesToText);
  const folds = names.length >= MANY_COLUMNS ? FOLDS : {};
  return (
    <div id={block.id} className="@container mt-3 text-sm">
      <Table
        caption={block.caption ?? documentWords("table")}
        captionHidden={block.caption === undefined}
        className={folds.table}
      >
        <thead role="rowgroup" className={folds.head}>
          <tr role="row">
            {block.header.map((inlines, column) => (
              <HeaderCell key={column} role="columnheader">
                <Inlines inlines={inlines} view={view} />
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={folds.body}>
          {block.rows.map((row) => (
            <tr key={row.id} id={row.id} role="row" className={folds.row}>
              {row.cells.map((inlines, column) =>
                column === 0 ? (
                  <RowHeaderCell key={column} role="rowheader" className={folds.rowHead}>
                    <Inlines inlines={inlines} view={view} />
                  </RowHeaderCell>
                ) : (
                  <Cell
                    key={column}
                    role="cell"
                    data-column={names[column]}
                    className={inlines.length === 0 ? folds.empty : folds.cell}
                  >
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

/** From so many columns on, a narrow sheet has no room for them side by side. */
const MANY_COLUMNS = 4;

/**
 * How the parts of a table look where it is set row by row. Boxes that are no table's parts to the
 * browser's layout keep their meaning through their roles.
 */
const FOLDS: Partial<
  Record<"table" | "head" | "body" | "row" | "rowHead" | "cell" | "empty", string>
> = {
  table: "@max-xl:block @max-xl:[&>caption]:block",
  head: "@max-xl:sr-only",
  body: "@max-xl:block @max-xl:border-t-2 @max-xl:border-ink",
  row: "@max-xl:block @max-xl:border-b @max-xl:border-rule @max-xl:py-2",
  rowHead: "@max-xl:block @max-xl:border-0 @max-xl:py-0",
  cell: "@max-xl:block @max-xl:border-0 @max-xl:pt-1 @max-xl:pb-0 @max-xl:before:block @max-xl:before:font-sans @max-xl:before:text-quiet @max-xl:before:content-[attr(data-column)]",
  empty: "@max-xl:hidden",
};
