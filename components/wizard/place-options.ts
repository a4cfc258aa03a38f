import type { Option } from "@/components/ui/select";
import type { Outline } from "@/components/provisions/outline";
import type { TemplateSet } from "@/lib/document/source";
import type { DocumentTree } from "@/lib/document/tree";

type Words = { after: (title: string) => string; end: (title: string) => string };

/** Where a clause of the parties' own may stand: after each clause of the outline, at each article's end. */
export function placeOptions({ articles, texts }: TemplateSet, words: Words): Option[] {
  return articles.flatMap((article) => [
    ...article.slots.map((slot) => ({
      value: slot.id,
      label: words.after(titleOf(texts, slot)),
    })),
    { value: article.id, label: words.end(article.title) },
  ]);
}

/** The same places as an outline, with what the agreement holds now. */
export function outlineOf({ articles, texts }: TemplateSet, tree: DocumentTree): Outline {
  const clauses = tree.articles.flatMap((article) => article.clauses);
  const present = new Map(clauses.map((clause) => [clause.id, clause.title]));
  return articles.map(({ id, title, slots }) => ({
    id,
    title,
    clauses: slots.map((slot) => ({
      id: slot.id,
      title: present.get(slot.id) ?? titleOf(texts, slot),
      shown: present.has(slot.id),
    })),
  }));
}

type Slot = TemplateSet["articles"][number]["slots"][number];

function titleOf(texts: TemplateSet["texts"], { id, otherwise, choose }: Slot): string {
  return texts[otherwise ?? choose[0]?.clause ?? ""]?.title ?? id;
}
