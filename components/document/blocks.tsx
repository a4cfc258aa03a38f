import { DocumentTable } from "@/components/document/document-table";
import { Inlines } from "@/components/document/inlines";
import type { ReaderView } from "@/components/document/reader-view";
import { classNames } from "@/components/ui/class-names";
import type { Block, ListItem } from "@/lib/document/tree";

type Props = {
  blocks: readonly Block[];
  view?: ReaderView;
  /** One below the heading that these blocks stand under. */
  headingLevel: 3 | 4;
};

/** Paragraphs, headings, lists and tables of one clause or schedule, with the ids of the tree. */
export function Blocks({ blocks, view = {}, headingLevel }: Props) {
  return blocks.map((block) => (
    <OneBlock key={block.id} block={block} view={view} Heading={`h${headingLevel}`} />
  ));
}

function OneBlock({
  block,
  view,
  Heading,
}: {
  block: Block;
  view: ReaderView;
  Heading: "h3" | "h4";
}) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading id={block.id} className="mt-4 font-semibold">
          <Inlines inlines={block.inlines} view={view} />
        </Heading>
      );
    case "paragraph":
      return (
        <p id={block.id} className="mt-2">
          {block.number === undefined ? null : <span className="me-2">{block.number}</span>}
          <Inlines inlines={block.inlines} view={view} />
        </p>
      );
    case "list":
      return <DocumentList id={block.id} ordered={block.ordered} items={block.items} view={view} />;
    case "table":
      return <DocumentTable block={block} view={view} />;
  }
}

type ListProps = { id: string; ordered: boolean; items: readonly ListItem[]; view: ReaderView };

/**
 * The markers are the agreement's own, "(a)", "(b)": the same on screen, on paper and aloud. The role
 * is said because Safari forgets a list whose own markers are off.
 */
function DocumentList({ id, ordered, items, view }: ListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List id={id} role="list" className="mt-2 list-none space-y-1 ps-4 sm:ps-6">
      {items.map((item) => (
        <li key={item.id} id={item.id} className="flex gap-2">
          {item.marker === "" ? null : (
            <span className={classNames("shrink-0", !ordered && "text-quiet")}>{item.marker}</span>
          )}
          <span className="min-w-0">
            <Inlines inlines={item.inlines} view={view} />
          </span>
        </li>
      ))}
    </List>
  );
}
