import type { DraftBlock, Part } from "@/lib/document/draft";
import { provisionBlocks } from "@/lib/document/provision-text";
import type { ArticleSource, TemplateSet } from "@/lib/document/source";
import { isAnswered, type Row, rowsAt } from "@/lib/document/value-at";

/** Where the parties' own clauses are answered: rows of title, text, and what they stand after. */
export const PROVISIONS = "special";

/** The parties' own clauses in their order. One with neither title nor text leaves no trace. */
export function provisionsOf(templates: TemplateSet, answers: object): Provision[] {
  return rowsAt(answers, PROVISIONS)
    .filter((row) => isAnswered(row["title"]) || isAnswered(row["text"]))
    .map((row) => ({ after: textIn(row, "after"), part: partOf(templates, row) }));
}

/** `after` is a slot's id, an article's id for its end, or empty: the end of the last article. */
export type Provision = { after: string; part: Part<DraftBlock> };

/**
 * Each article's parts with the provisions that stand there: after their clause, or at the end of the
 * article where that clause is not in this agreement.
 */
export function placeProvisions<Item extends { part: { id: string } }>(
  articles: readonly ArticleSource[],
  itemsOf: (article: ArticleSource) => readonly Item[],
  provisions: readonly { after: string; item: Item }[],
): { article: ArticleSource; items: Item[] }[] {
  const last = articles.at(-1)?.id;
  const home = (after: string) =>
    articles.find(({ id, slots }) => id === after || slots.some((slot) => slot.id === after))?.id ??
    last;
  return articles.map((article) => {
    const items = itemsOf(article);
    const here = provisions.filter(({ after }) => home(after) === article.id);
    const at = (slotId: string) =>
      here.filter(({ after }) => after === slotId).map(({ item }) => item);
    const placed = items.flatMap((item) => [item, ...at(item.part.id)]);
    const rest = here.map(({ item }) => item).filter((item) => !placed.includes(item));
    return { article, items: [...placed, ...rest] };
  });
}

function partOf(templates: TemplateSet, row: Row): Part<DraftBlock> {
  const id = `sp-${row.id}`;
  const path = `${PROVISIONS}.${row.id}.text`;
  const title = textIn(row, "title") || `[${templates.labels[`${PROVISIONS}.title`] ?? ""}]`;
  const text = textIn(row, "text");
  const blank = {
    kind: "blank",
    path,
    label: templates.labels[`${PROVISIONS}.text`] ?? "",
  } as const;
  const blocks: DraftBlock[] =
    text.trim() === ""
      ? [{ kind: "paragraph", id: `${id}-1`, inlines: [blank] }]
      : provisionBlocks(templates, { id, path, text });
  return { id, title, blocks };
}

function textIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : "";
}
