import type { DraftBlock, DraftInline, Part } from "@/lib/document/draft";
import { eachInline } from "@/lib/document/each-inline";
import type { NumberedBlock, NumberedPart, Numbering } from "@/lib/document/number";
import type { TemplateSet } from "@/lib/document/source";
import { termIdOf } from "@/lib/document/term-id";
import type { Block, Clause, Inline } from "@/lib/document/tree";

/** Last step: references get number and title, terms their ids. */
export function resolvePart(
  templates: TemplateSet,
  numbering: Numbering,
  part: NumberedPart,
): Clause {
  return {
    id: part.id,
    number: part.number,
    title: part.title,
    blocks: part.blocks.map((block) => resolveBlock(templates, numbering, block)),
  };
}

export function resolveInlines(
  templates: TemplateSet,
  numbering: Numbering,
  inlines: readonly DraftInline[],
): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.kind === "reference") return referenceTo(numbering, inline.target, inline.words);
    if (inline.kind === "value") return named(numbering, inline);
    if (inline.kind !== "term" && inline.kind !== "definition") return inline;
    return { kind: inline.kind, termId: termIdOf(inline.text, templates.terms), text: inline.text };
  });
}

/** What a part refers to, each once. */
export function targetsIn(part: Part<DraftBlock>): string[] {
  const targets = new Set<string>();
  eachInline(part.blocks, (inline) => {
    if (inline.kind === "reference") targets.add(inline.target);
    if (inline.kind === "value" && inline.section !== undefined) targets.add(inline.section);
  });
  return [...targets];
}

function resolveBlock(templates: TemplateSet, numbering: Numbering, block: NumberedBlock): Block {
  const resolved = (inlines: readonly DraftInline[]) =>
    resolveInlines(templates, numbering, inlines);
  switch (block.kind) {
    case "paragraph":
      return {
        kind: "paragraph",
        id: block.id,
        ...(block.number === undefined ? {} : { number: block.number }),
        inlines: resolved(block.inlines),
      };
    case "heading":
      return { kind: "heading", id: block.id, inlines: resolved(block.inlines) };
    case "list":
      return {
        kind: "list",
        id: block.id,
        ordered: true,
        items: block.items.map((item) => ({
          id: item.id,
          marker: item.marker ?? "",
          inlines: resolved(item.inlines),
        })),
      };
    case "table":
      return {
        kind: "table",
        id: block.id,
        ...(block.caption === undefined ? {} : { caption: block.caption }),
        header: block.header.map((title) => [{ kind: "text", text: title }]),
        rows: block.rows.map((row) => ({ id: row.id, cells: row.cells.map(resolved) })),
      };
  }
}

/** The checker proves that no reference dangles; its words stand in where only a part is assembled. */
function referenceTo(numbering: Numbering, target: string, words: string): Inline {
  const text = printedReference(numbering, target);
  return text === null
    ? { kind: "text", text: words }
    : { kind: "reference", targetId: target, text };
}

/** An answer that names a part says its number and title; the words of the choice where that part is absent. */
function named(
  numbering: Numbering,
  { section, ...value }: Extract<DraftInline, { kind: "value" }>,
): Inline {
  const text = section === undefined ? null : printedReference(numbering, section);
  return text === null ? value : { ...value, text };
}

/** "Section 12 (Payment)", or null when the target is not in the document. */
export function printedReference(numbering: Numbering, target: string): string | null {
  const found = numbering.get(target);
  if (!found) return null;
  return `${found.kind === "clause" ? "Section" : "Schedule"} ${found.number} (${found.title})`;
}
