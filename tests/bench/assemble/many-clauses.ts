import type { ClauseSlot, TemplateSet } from "@/lib/document/source";

/**
 * Templates with as many clauses as asked for, and no schedules: the same ten clauses of the finance
 * and legal articles again and again, each under its own id, so that only their number differs.
 */
export function manyClauses(templates: TemplateSet, count: number): TemplateSet {
  const ten = templates.articles
    .flatMap((article) => article.slots)
    .filter((slot) => /^c(01|06|12|14|25|34|46|48|57|60)-/.test(slot.id));
  const slots = Array.from({ length: count }, (_, index) => copyOf(ten[index % ten.length], index));
  const texts = slots.flatMap(({ slot, from }) => {
    const text = from.otherwise === null ? undefined : templates.texts[from.otherwise];
    return text ? [{ ...text, id: slot.id }] : [];
  });
  return {
    ...templates,
    articles: [{ id: "all", letter: "A", title: "All", slots: slots.map(({ slot }) => slot) }],
    schedules: [],
    texts: Object.fromEntries(texts.map((text) => [text.id, text])),
  };
}

function copyOf(
  from: ClauseSlot | undefined,
  index: number,
): { slot: ClauseSlot; from: ClauseSlot } {
  if (!from) throw new Error("The templates lack the clauses to copy");
  const id = `${from.id}-${index}`;
  return { slot: { id, choose: [], otherwise: id }, from };
}
