import type { Draft, DraftBlock, DraftInline } from "@/lib/document/draft";
import { fillBlocks } from "@/lib/document/fill";
import { selectBlocks } from "@/lib/document/select";
import type { TemplateSet, TermSource } from "@/lib/document/source";
import { termIdOf } from "@/lib/document/term-id";

/** Third step: where definitions print, every term that the text uses, and theirs in turn, by name. */
export function define(
  templates: TemplateSet,
  answers: object,
  draft: Draft<DraftBlock>,
): Draft<DraftBlock> {
  const parts = [...draft.articles.flatMap((article) => article.parts), ...draft.schedules];
  const defined = new Map<string, DraftBlock[]>();
  const follow = (blocks: readonly DraftBlock[]) => {
    for (const id of usedTerms(templates, blocks)) {
      const term = templates.terms[id];
      if (!term || defined.has(id)) continue;
      const definition = definitionOf(templates, answers, term);
      defined.set(id, definition);
      follow(definition);
    }
  };
  for (const part of parts) follow(part.blocks);

  const byName = Object.values(templates.terms)
    .filter((term) => defined.has(term.id))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .flatMap((term) => defined.get(term.id) ?? []);
  const expand = <P extends { blocks: DraftBlock[] }>(part: P) => ({
    ...part,
    blocks: part.blocks.flatMap((block) => (block.kind === "definitions" ? byName : [block])),
  });
  return {
    articles: draft.articles.map((article) => ({ ...article, parts: article.parts.map(expand) })),
    schedules: draft.schedules.map(expand),
  };
}

function usedTerms(templates: TemplateSet, blocks: readonly DraftBlock[]): string[] {
  return blocks
    .flatMap(inlinesOf)
    .flatMap((inline) => (inline.kind === "term" ? [termIdOf(inline.text, templates.terms)] : []));
}

function inlinesOf(block: DraftBlock): DraftInline[] {
  if (block.kind === "list") return block.items.flatMap((item) => item.inlines);
  if (block.kind === "table") return block.rows.flatMap((row) => row.cells.flat());
  return block.kind === "definitions" ? [] : block.inlines;
}

/** The term's paragraphs, the first one led by the term itself unless it names it. */
function definitionOf(templates: TemplateSet, answers: object, term: TermSource): DraftBlock[] {
  const blocks = fillBlocks(templates, answers, selectBlocks(templates, answers, term.blocks));
  const [first, ...rest] = blocks.map((block) =>
    block.kind === "paragraph" ? { ...block, unnumbered: true as const } : block,
  );
  if (first?.kind !== "paragraph") return blocks;
  return [{ ...first, inlines: ledByTerm(term, first.inlines) }, ...rest];
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
