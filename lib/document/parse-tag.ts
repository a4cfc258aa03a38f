import type { Node } from "@markdoc/markdoc";
import { lineOf, type ParseContext, report } from "@/lib/document/parse-context";

/** An attribute that must be a text: `test="reserve-agreed"`. */
export function textAttribute(node: Node, name: string, context: ParseContext): string {
  const value: unknown = node.attributes[name];
  if (typeof value === "string" && value !== "") return value;
  report(context, lineOf(node, context), `${node.tag ?? node.type} needs ${name}="…"`);
  return "";
}

/** An attribute that must be an answer: `list=$pay.schedule`. */
export function pathAttribute(node: Node, name: string, context: ParseContext): string {
  const path = variablePath(node.attributes[name]);
  if (path !== null) return path;
  report(context, lineOf(node, context), `${node.tag ?? node.type} needs ${name}=$answer.path`);
  return "";
}

/** The path of a Markdoc variable, or null when the value is none. */
export function variablePath(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("$$mdtype" in value)) return null;
  if (value.$$mdtype !== "Variable" || !("path" in value) || !Array.isArray(value.path))
    return null;
  return value.path.join(".");
}

/** What stands before and after `{% else /%}`. */
export function splitAtElse(nodes: readonly Node[]): { then: Node[]; otherwise: Node[] } {
  const at = nodes.findIndex((node) => node.type === "tag" && node.tag === "else");
  return at < 0
    ? { then: [...nodes], otherwise: [] }
    : { then: nodes.slice(0, at), otherwise: nodes.slice(at + 1) };
}
