import type { Inline } from "@/lib/document/tree";

/** What a passage says. A blank reads as "[what goes here]". */
export function inlinesToText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === "blank" ? `[${inline.label}]` : inline.text))
    .join("");
}
