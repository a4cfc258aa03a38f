import type { TemplateSet } from "@/lib/document/source";
import type { Inline } from "@/lib/document/tree";

/** A gap in the text. Its label is the question's; `pattern` is the path with `*` for a row's id. */
export function blankFor(
  { labels }: TemplateSet,
  path: string,
  pattern: string,
): Extract<Inline, { kind: "blank" }> {
  return { kind: "blank", path, label: labelOf(labels, pattern.replace(".*", "")) };
}

/** The question's label; for a part of an answer the label and the part; else words from the path. */
export function labelOf(labels: Readonly<Record<string, string>>, path: string): string {
  const own = labels[path];
  if (own !== undefined) return own;
  const cut = path.lastIndexOf(".");
  const parent = labels[path.slice(0, cut)];
  const words = wordsOf(path.slice(cut + 1));
  return parent === undefined ? capitalised(words) : `${parent}: ${words}`;
}

function wordsOf(name: string): string {
  return name
    .replace(/Cents$/, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
