import type { DocumentTree, RawValue } from "@/lib/document/tree";

/** What an agreement says, by answer path, and how many gaps it still has. */
export type Facts = { values: ReadonlyMap<string, RawValue>; blanks: number };

/**
 * Reads the facts off the very document that is shown or signed: whatever it does not print is not in
 * them. Each gap counts once, however often it prints.
 */
export function factsOf(tree: DocumentTree): Facts {
  const values = new Map<string, RawValue>();
  const blanks = new Set<string>();
  walk(tree);
  return { values, blanks: blanks.size };

  function walk(node: unknown): void {
    if (Array.isArray(node)) for (const child of node) walk(child);
    if (typeof node !== "object" || node === null) return;
    if (isInline(node, "value") && !values.has(node.path)) values.set(node.path, node.raw);
    if (isInline(node, "blank")) blanks.add(node.path);
    for (const child of Object.values(node)) walk(child);
  }
}

function isInline<Kind extends "value" | "blank">(
  node: object,
  kind: Kind,
): node is { kind: Kind; path: string; raw: RawValue } {
  return "kind" in node && node.kind === kind;
}
