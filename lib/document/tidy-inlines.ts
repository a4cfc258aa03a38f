import type { DraftInline } from "@/lib/document/draft";

/**
 * Texts left by conditions are joined: no double space, no space at the ends, and no second full
 * stop after an answer that brought its own. Answers themselves are never touched.
 */
export function tidyInlines(inlines: readonly DraftInline[]): DraftInline[] {
  const joined: DraftInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === "text" && last?.kind === "text")
      joined[joined.length - 1] = { kind: "text", text: last.text + inline.text };
    else joined.push(inline);
  }
  const tidy: DraftInline[] = [];
  joined.forEach((inline, index) => {
    if (inline.kind !== "text") tidy.push(inline);
    else {
      const text = tidyText(inline.text, joined[index - 1], joined[index + 1]);
      if (text !== "") tidy.push(text === inline.text ? inline : { kind: "text", text });
    }
  });
  return tidy;
}

function tidyText(
  text: string,
  before: DraftInline | undefined,
  after: DraftInline | undefined,
): string {
  let tidy = UNEVEN_SPACE.test(text) ? text.replace(/[ \t\n]+/g, " ") : text;
  if (!before) tidy = tidy.trimStart();
  if (!after) tidy = tidy.trimEnd();
  const isSecondStop =
    tidy.startsWith(".") && before?.kind === "value" && /[.!?]$/.test(before.text);
  return isSecondStop ? tidy.slice(1) : tidy;
}

const UNEVEN_SPACE = /[\t\n]| {2}/;
