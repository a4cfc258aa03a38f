import type { DraftBlock, DraftInline, Part } from "@/lib/document/draft";
import { eachInline } from "@/lib/document/each-inline";
import { fillBlocks } from "@/lib/document/fill";
import type { Reading } from "@/lib/document/reading";
import { selectBlocks } from "@/lib/document/select";
import type { TermSource } from "@/lib/document/source";
import { termIdOf } from "@/lib/document/term-id";

/** What a term means here, and the terms that say so. */
export type Definition = { blocks: DraftBlock[]; termIds: string[] };

/**
 * Third step, for the whole document: the definition of every term that the texts use, and of those
 * that definitions use in turn, by term id in order of the names. `termIds` are the used ones;
 * `known` holds definitions that still stand.
 */
export function definitionsOf(
  reading: Reading,
  termIds: Iterable<string>,
  known: ReadonlyMap<string, Definition>,
): Map<string, Definition> {
  const { terms } = reading.templates;
  const found = new Map<string, Definition>();
  const open = [...termIds];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const term = terms[id];
    if (!term || found.has(id)) continue;
    const definition = known.get(id) ?? define(reading, term);
    found.set(id, definition);
    open.push(...definition.termIds);
  }
  const byName = [...found].sort(([a], [b]) => (nameOf(terms[a]) < nameOf(terms[b]) ? -1 : 1));
  return new Map(byName);
}

/** The part with the definitions where they are to print; the same part when they print elsewhere. */
export function withDefinitions(
  part: Part<DraftBlock>,
  definitions: readonly DraftBlock[],
): Part<DraftBlock> {
  if (!printsDefinitions(part)) return part;
  const blocks = part.blocks.flatMap((block) =>
    block.kind === "definitions" ? definitions : [block],
  );
  return { ...part, blocks };
}

export function printsDefinitions({ blocks }: Part<DraftBlock>): boolean {
  return blocks.some((block) => block.kind === "definitions");
}

/** The ids of the terms that these blocks use. */
export function usedTerms({ templates }: Reading, blocks: readonly DraftBlock[]): string[] {
  const ids = new Set<string>();
  eachInline(blocks, (inline) => {
    if (inline.kind === "term") ids.add(termIdOf(inline.text, templates.terms));
  });
  return [...ids];
}

/** The term's paragraphs, the first one led by the term itself unless it names it. */
function define(reading: Reading, term: TermSource): Definition {
  const blocks = fillBlocks(reading, selectBlocks(reading, term.blocks)).map((block) =>
    block.kind === "paragraph" ? { ...block, unnumbered: true as const } : block,
  );
  const termIds = usedTerms(reading, blocks);
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return { blocks, termIds };
  return { blocks: [{ ...first, inlines: ledByTerm(term, first.inlines) }, ...rest], termIds };
}

function ledByTerm(term: TermSource, inlines: readonly DraftInline[]): DraftInline[] {
  if (inlines.some((inline) => inline.kind === "definition")) return [...inlines];
  const [first] = inlines;
  const goesOn = first?.kind === "text" && /^[a-z]/.test(first.text);
  return [
    { kind: "definition", text: term.name },
    { kind: "text", text: goesOn ? " " : ": " },
    ...inlines,
  ];
}

function nameOf(term: TermSource | undefined): string {
  return term?.name.toLowerCase() ?? "";
}
