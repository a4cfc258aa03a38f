import type { DraftInline } from "@/lib/document/draft";

/**
 * Texts left by conditions are joined: no double space, no space at the ends, and no second full
 * stop after an answer that brought its own. Answers themselves are never touched.
 */
export function tidyInlines(inlines: readonly DraftInline[]): DraftInline[] {
  const joined: DraftInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind !== "text") joined.push(inline);
    else if (last?.kind === "text")
      joined[joined.length - 1] = { kind: "text", text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined
    .map((inline, index) =>
      inline.kind === "text" ? tidyText(inline.text, joined[index - 1], joined[index + 1]) : inline,
    )
    .filter((inline) => inline.kind !== "text" || inline.text !== "");
}

function tidyText(
  text: string,
  before: DraftInline | undefined,
  after: DraftInline | undefined,
): DraftInline {
  let tidy = text.replace(/[ \t\n]+/g, " ");
  if (!before) tidy = tidy.trimStart();
  if (!after) tidy = tidy.trimEnd();
  if (before?.kind === "value" && /[.!?]$/.test(before.text)) tidy = tidy.replace(/^\./, "");
  return { kind: "text", text: tidy };
}
