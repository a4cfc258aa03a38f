import type { Draft, DraftBlock, DraftItem, Part } from "@/lib/document/draft";

/** A block with its printed number; blocks whose definitions were expanded come in, none is left over. */
export type NumberedBlock = Exclude<DraftBlock, { kind: "definitions" }> & { number?: string };
export type NumberedPart = Part<NumberedBlock> & { number: string };
export type NumberedDraft = {
  articles: { id: string; title: string; parts: NumberedPart[] }[];
  schedules: NumberedPart[];
};

/** Slot id to what a reference prints: number and title. */
export type Numbering = Readonly<
  Record<string, { kind: "clause" | "schedule"; number: string; title: string }>
>;

/** Fourth step: clauses 1..n through all articles, paragraphs 1.1, lists (a); schedules 1..m, paragraphs S1.1. */
export function number(draft: Draft<DraftBlock>): NumberedDraft {
  let clauses = 0;
  return {
    articles: draft.articles.map((article) => ({
      ...article,
      parts: article.parts.map((part) => {
        clauses += 1;
        return numberPart(part, String(clauses), String(clauses));
      }),
    })),
    schedules: draft.schedules.map((part, index) =>
      numberPart(part, String(index + 1), `S${index + 1}`),
    ),
  };
}

/** `prefix` comes before the dot of the paragraphs' numbers. */
export function numberPart(part: Part<DraftBlock>, own: string, prefix: string): NumberedPart {
  let paragraphs = 0;
  const blocks = joinLists(part.blocks).flatMap((block): NumberedBlock[] => {
    if (block.kind === "definitions") return [];
    if (block.kind === "list") return [{ ...block, items: block.items.map(lettered) }];
    if (block.kind !== "paragraph" || block.unnumbered) return [block];
    paragraphs += 1;
    return [{ ...block, number: `${prefix}.${paragraphs}` }];
  });
  return { ...part, number: own, blocks };
}

export function numberingOf(draft: NumberedDraft): Numbering {
  const clauses = draft.articles.flatMap((article) => article.parts);
  return Object.fromEntries([
    ...clauses.map(({ id, number, title }) => [id, { kind: "clause", number, title }]),
    ...draft.schedules.map(({ id, number, title }) => [id, { kind: "schedule", number, title }]),
  ]) as Numbering;
}

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Lists that follow one another, as conditions leave them, count as one. */
function joinLists(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === "list" && last?.kind === "list") {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

function lettered(item: DraftItem, index: number): DraftItem {
  return { ...item, marker: `(${letterOf(index).toLowerCase()})` };
}
