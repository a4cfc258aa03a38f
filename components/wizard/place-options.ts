import type { Option } from "@/components/ui/select";
import type { TemplateSet } from "@/lib/document/source";

type Words = { after: (title: string) => string; end: (title: string) => string };

/** Where a clause of the parties' own may stand: after each clause of the outline, at each article's end. */
export function placeOptions({ articles, texts }: TemplateSet, words: Words): Option[] {
  return articles.flatMap((article) => [
    ...article.slots.map((slot) => ({
      value: slot.id,
      label: words.after(texts[slot.otherwise ?? slot.choose[0]?.clause ?? ""]?.title ?? slot.id),
    })),
    { value: article.id, label: words.end(article.title) },
  ]);
}
