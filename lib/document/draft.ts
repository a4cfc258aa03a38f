import type { InlineSource, RowsOf } from "@/lib/document/source";
import type { Inline } from "@/lib/document/tree";

/** What the steps hand to one another on the way from templates to tree. */

/** After select: no condition on answers is left, only those on the row being printed. */
export type PlainInline =
  | Exclude<InlineSource, { kind: "when" | "requirement" | "present" | "states" }>
  | { kind: "present"; path: string; then: PlainInline[]; otherwise: PlainInline[] };

export type PlainBlock =
  | { kind: "paragraph" | "heading"; id: string; inlines: PlainInline[] }
  | { kind: "list"; id: string; items: { id: string; inlines: PlainInline[] }[] }
  | ({ kind: "each"; id: string; item: PlainInline[] } & RowsOf)
  | ({ kind: "grid"; id: string; caption?: string; columns: PlainColumn[] } & RowsOf)
  | { kind: "definitions"; id: string };

export type PlainColumn = { title: string; optional: boolean; inlines: PlainInline[] };

/**
 * After fill: values are printed; terms, references and answers that name a `section` still wait for ids
 * and numbers.
 */
export type DraftInline =
  | Extract<Inline, { kind: "text" | "blank" }>
  | (Extract<Inline, { kind: "value" }> & { section?: string })
  | { kind: "definition"; text: string }
  | { kind: "term"; text: string }
  | { kind: "reference"; target: string; words: string };

export type DraftBlock =
  | { kind: "paragraph"; id: string; inlines: DraftInline[]; unnumbered?: true }
  | { kind: "heading"; id: string; inlines: DraftInline[] }
  | { kind: "list"; id: string; items: DraftItem[] }
  | { kind: "table"; id: string; caption?: string; header: string[]; rows: DraftRow[] }
  | { kind: "definitions"; id: string };

export type DraftItem = { id: string; marker?: string; inlines: DraftInline[] };
export type DraftRow = { id: string; cells: DraftInline[][] };

/** One clause or schedule on its way. */
export type Part<Block> = { id: string; title: string; blocks: Block[] };
