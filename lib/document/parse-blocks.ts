import type { Node } from "@markdoc/markdoc";
import { lineOf, type ParseContext, report } from "@/lib/document/parse-context";
import { parseInlines } from "@/lib/document/parse-inlines";
import { parseEach, parseGrid } from "@/lib/document/parse-rows";
import { splitAtElse, textAttribute } from "@/lib/document/parse-tag";
import type { BlockSource, ItemSource } from "@/lib/document/source";

/** Block nodes of Markdoc, in source order. What the syntax does not know is reported and left out. */
export function parseBlocks(nodes: readonly Node[], context: ParseContext): BlockSource[] {
  return nodes.flatMap((node) => parseBlock(node, context));
}

function parseBlock(node: Node, context: ParseContext): BlockSource[] {
  const line = lineOf(node, context);
  for (const error of node.errors) report(context, line, error.message);
  switch (node.type) {
    case "paragraph":
      return [
        { kind: "paragraph", id: context.nextId(), line, inlines: parseInlines([node], context) },
      ];
    case "heading":
      if (node.attributes["level"] !== 3)
        report(context, line, "A heading inside a text is written ###");
      return [
        { kind: "heading", id: context.nextId(), line, inlines: parseInlines([node], context) },
      ];
    case "list":
      return [parseList(node, context)];
    case "tag":
      return parseTag(node, context);
    case "error":
      return [];
    case "comment":
      return [];
    default:
      report(context, line, `${node.type} is not part of the template syntax`);
      return [];
  }
}

function parseList(node: Node, context: ParseContext): BlockSource {
  const id = context.nextId();
  const items = node.children.map((item, index): ItemSource => {
    const line = lineOf(item, context);
    if (item.children.some((child) => child.type === "list"))
      report(context, line, "A list inside a list");
    const own = item.children.filter((child) => child.type !== "list");
    return { id: `${id}-${index + 1}`, line, inlines: parseInlines(own, context) };
  });
  return { kind: "list", id, line: lineOf(node, context), items };
}

function parseTag(node: Node, context: ParseContext): BlockSource[] {
  const line = lineOf(node, context);
  switch (node.tag) {
    case "when": {
      const { then, otherwise } = splitAtElse(node.children);
      const test = textAttribute(node, "test", context);
      return [
        {
          kind: "when",
          line,
          test,
          then: parseBlocks(then, context),
          otherwise: parseBlocks(otherwise, context),
        },
      ];
    }
    case "requirement":
      return [
        {
          kind: "requirement",
          line,
          law: textAttribute(node, "id", context),
          blocks: parseBlocks(node.children, context),
        },
      ];
    case "each":
      return [parseEach(node, context)];
    case "grid":
      return [parseGrid(node, context)];
    case "note":
      return [{ kind: "note", line, text: plainText(node) }];
    case "definitions":
      return [{ kind: "definitions", id: context.nextId(), line }];
    default:
      report(context, line, `Unknown tag: ${node.tag ?? ""}`);
      return parseBlocks(node.children, context);
  }
}

function plainText(node: Node): string {
  return [...node.walk()]
    .map((inner) =>
      inner.type === "text"
        ? String(inner.attributes["content"])
        : inner.type === "softbreak"
          ? " "
          : "",
    )
    .join("");
}
