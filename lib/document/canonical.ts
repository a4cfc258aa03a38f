import canonicalize from "canonicalize";
import type { DocumentTree } from "@/lib/document/tree";

/** The tree as RFC 8785 canonical JSON: same tree, same bytes. Its SHA-256 is the document hash. */
export function canonicalJson(tree: DocumentTree): string {
  const json = canonicalize(tree);
  if (json === undefined) throw new Error("A document tree always has a canonical form");
  return json;
}
