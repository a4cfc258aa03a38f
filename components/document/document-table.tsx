import { documentWords } from "@/components/document/document-words";
import { Inlines } from "@/components/document/inlines";
import type { ReaderView } from "@/components/document/reader-view";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import type { Block } from "@/lib/document/tree";

type TableBlock = Extract<Block, { kind: "table" }>;

/** A table of the agreement; its first column heads each row. */
export function DocumentTable({ block, view }: { block: TableBlock; view: ReaderView }) {
  return (
    <div id={block.id} className="mt-3 text-sm">
      <Table
        caption={block.caption ?? documentWords("table")}
        captionHidden={block.caption === undefined}
      >
        <thead>
          <tr>
            {block.header.map((inlines, column) => (
              <HeaderCell key={column}>
                <Inlines inlines={inlines} view={view} />
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.id} id={row.id}>
              {row.cells.map((inlines, column) =>
                column === 0 ? (
                  <HeaderCell
                    key={column}
                    scope="row"
                    className="border-b border-rule align-top font-normal"
                  >
                    <Inlines inlines={inlines} view={view} />
                  </HeaderCell>
                ) : (
                  <Cell key={column}>
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
