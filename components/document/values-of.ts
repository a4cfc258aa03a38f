import { inlinesOf } from "@/lib/document/inlines-of";
import type { Clause } from "@/lib/document/tree";

/** How each value in these clauses reads, by answer path. */
export function valuesOf(clauses: readonly Clause[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const inline of clauses.flatMap((clause) => clause.blocks.flatMap(inlinesOf))) {
    if (inline.kind === "value") texts.set(inline.path, inline.text);
  }
  return texts;
}
