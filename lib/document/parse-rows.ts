import type { Node } from "@markdoc/markdoc";
import { lineOf, type ParseContext, report } from "@/lib/document/parse-context";
import { parseInlines } from "@/lib/document/parse-inlines";
import { pathAttribute, textAttribute } from "@/lib/document/parse-tag";
import type { BlockSource, ColumnSource, RowsOf } from "@/lib/document/source";

/** `each`: one list item per row; inside stands one item that shows how a row reads. */
export function parseEach(node: Node, context: ParseContext): BlockSource {
  const line = lineOf(node, context);
  const { rows, inner } = enterRows(node, context);
  const items = node.children.flatMap((child) => (child.type === "list" ? child.children : []));
  const [item] = items;
  if (items.length !== 1 || node.children.length !== 1) {
    report(context, line, "each needs one list item that shows how a row reads");
  }
  return {
    kind: "each",
    id: context.nextId(),
    line,
    ...rows,
    item: item ? parseInlines(item.children, inner) : [],
  };
}

/** `grid`: a table with one row per row of the list. */
export function parseGrid(node: Node, context: ParseContext): BlockSource {
  const line = lineOf(node, context);
  const { rows, inner } = enterRows(node, context);
  const caption: unknown = node.attributes["caption"];
  const columns = [...node.walk()].filter(
    (child) => child.type === "tag" && child.tag === "column",
  );
  if (columns.length === 0) report(context, line, "grid needs columns");
  return {
    kind: "grid",
    id: context.nextId(),
    line,
    ...rows,
    ...(typeof caption === "string" ? { caption } : {}),
    columns: columns.map((column) => parseColumn(column, inner)),
  };
}

function parseColumn(node: Node, context: ParseContext): ColumnSource {
  return {
    title: textAttribute(node, "title", context),
    optional: node.attributes["optional"] === true,
    line: lineOf(node, context),
    inlines: parseInlines(node.children, context),
  };
}

function enterRows(node: Node, context: ParseContext): { rows: RowsOf; inner: ParseContext } {
  const list = pathAttribute(node, "list", context);
  const as = textAttribute(node, "as", context);
  const column: unknown = node.attributes["only"];
  const rows: RowsOf = { list };
  if (column !== undefined) {
    rows.only = {
      column: textAttribute(node, "only", context),
      equals: textAttribute(node, "equals", context),
    };
  }
  return { rows, inner: { ...context, rows: { as, list } } };
}
