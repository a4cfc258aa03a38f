import type { Node } from "@markdoc/markdoc";
import { lineOf, type ParseContext, report } from "@/lib/document/parse-context";
import { splitAtElse, textAttribute, variablePath } from "@/lib/document/parse-tag";
import { parseValue, rowPath } from "@/lib/document/parse-value";
import type { InlineSource } from "@/lib/document/source";

/** Inline nodes of Markdoc, in source order. */
export function parseInlines(nodes: readonly Node[], context: ParseContext): InlineSource[] {
  const start = nodes[0] ? lineOf(nodes[0], context) : context.firstLine;
  const cursor = { line: start };
  return nodes.flatMap((node) => parseInline(node, context, cursor));
}

/** Markdoc gives an inline node the lines of its paragraph; counting line breaks gives its own. */
type Cursor = { line: number };

function parseInline(node: Node, context: ParseContext, cursor: Cursor): InlineSource[] {
  for (const error of node.errors) report(context, cursor.line, error.message);
  const again = (nodes: readonly Node[]) =>
    nodes.flatMap((child) => parseInline(child, context, cursor));
  switch (node.type) {
    case "inline":
    case "paragraph":
    case "heading":
      cursor.line = lineOf(node, context);
      return again(node.children);
    case "text":
      return parseText(node, context, cursor);
    case "softbreak":
    case "hardbreak":
      cursor.line += 1;
      return [{ kind: "text", text: " ", line: cursor.line }];
    case "em":
      return [{ kind: "term", text: words(node), line: cursor.line }];
    case "strong":
      return [{ kind: "definition", text: words(node), line: cursor.line }];
    case "link":
      return parseLink(node, context, cursor);
    case "tag":
      return parseTag(node, context, cursor, again);
    case "error":
    case "comment":
      return [];
    default:
      report(context, cursor.line, `${node.type} is not part of the template syntax`);
      return [];
  }
}

function parseText(node: Node, context: ParseContext, { line }: Cursor): InlineSource[] {
  const content: unknown = node.attributes["content"];
  if (typeof content === "string")
    return content === "" ? [] : [{ kind: "text", text: content, line }];
  const value = parseValue(content, line, context);
  return value ? [value] : [];
}

function parseLink(node: Node, context: ParseContext, { line }: Cursor): InlineSource[] {
  const href: unknown = node.attributes["href"];
  if (typeof href === "string" && href.startsWith("#")) {
    return [{ kind: "reference", target: href.slice(1), words: words(node), line }];
  }
  report(
    context,
    line,
    "A link in a template points to a clause or schedule: [words](#c41-reserve)",
  );
  return [{ kind: "text", text: words(node), line }];
}

function parseTag(
  node: Node,
  context: ParseContext,
  cursor: Cursor,
  again: (nodes: readonly Node[]) => InlineSource[],
): InlineSource[] {
  const { line } = cursor;
  if (node.tag === "requirement") {
    return [
      {
        kind: "requirement",
        law: textAttribute(node, "id", context),
        line,
        inlines: again(node.children),
      },
    ];
  }
  if (node.tag === "note") return [];
  if (node.tag === "states") {
    const points = textAttribute(node, "id", context).split(" ").filter(Boolean);
    return [{ kind: "states", points, line }];
  }
  if (node.tag !== "when") {
    report(context, line, `Unknown tag inside a line: ${node.tag ?? ""}`);
    return again(node.children);
  }
  const sides = splitAtElse(node.children);
  const then = again(sides.then);
  const otherwise = again(sides.otherwise);
  const variable = variablePath(node.attributes["present"]);
  if (variable === null)
    return [{ kind: "when", test: textAttribute(node, "test", context), line, then, otherwise }];
  const path = rowPath(variable, context);
  if (!path.includes("*"))
    report(context, line, "present= looks at a column of the row; elsewhere name a condition");
  return [{ kind: "present", path, line, then, otherwise }];
}

function words(node: Node): string {
  return [...node.walk()]
    .map((inner) =>
      inner.type === "softbreak"
        ? " "
        : inner.type === "text"
          ? String(inner.attributes["content"])
          : "",
    )
    .join("");
}
