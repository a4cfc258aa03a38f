import type { DraftBlock, DraftItem, Part } from "@/lib/document/draft";

/** A block with its printed number; blocks whose definitions were expanded come in, none is left over. */
export type NumberedBlock = Exclude<DraftBlock, { kind: "definitions" }> & { number?: string };
export type NumberedPart = Part<NumberedBlock> & { number: string };

/** Slot id to what a reference prints: number and title. */
export type Numbering = ReadonlyMap<string, Numbered>;
export type Numbered = { kind: "clause" | "schedule"; number: string; title: string };

type Named = { id: string; title: string };

/** Fourth step, for the whole document: clauses 1..n through all articles, schedules 1..m. */
export function numberingOf(clauses: readonly Named[], schedules: readonly Named[]): Numbering {
  const numbered = (kind: Numbered["kind"]) => (part: Named, index: number) =>
    [part.id, { kind, number: String(index + 1), title: part.title }] as const;
  return new Map([...clauses.map(numbered("clause")), ...schedules.map(numbered("schedule"))]);
}

/** Paragraphs 1.1 in a clause and S1.1 in a schedule, lists (a). */
export function numberPart(part: Part<DraftBlock>, { kind, number }: Numbered): NumberedPart {
  const prefix = kind === "clause" ? number : `S${number}`;
  let paragraphs = 0;
  const blocks: NumberedBlock[] = [];
  for (const block of joinLists(part.blocks)) {
    if (block.kind === "definitions") continue;
    if (block.kind === "list") blocks.push({ ...block, items: lettered(block.items) });
    else if (block.kind !== "paragraph" || block.unnumbered) blocks.push(block);
    else {
      paragraphs += 1;
      blocks.push({ ...block, number: `${prefix}.${paragraphs}` });
    }
  }
  return { id: part.id, title: part.title, number, blocks };
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

/** A letter tells one item from the others, so the only item of a list has none. */
function lettered(items: readonly DraftItem[]): DraftItem[] {
  if (items.length === 1) return [...items];
  return items.map((item, index) => ({ ...item, marker: `(${letterOf(index).toLowerCase()})` }));
}
