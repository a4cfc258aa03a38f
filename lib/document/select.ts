import { holds } from "@/lib/document/conditions";
import type { Draft, Part, PlainBlock, PlainInline } from "@/lib/document/draft";
import type {
  BlockSource,
  ClauseSlot,
  InlineSource,
  ItemSource,
  TemplateSet,
} from "@/lib/document/source";

/** First step: which clauses, alternatives, schedules and passages these answers call for. */
export function select(templates: TemplateSet, answers: object): Draft<PlainBlock> {
  const articles = templates.articles.map(({ id, title, slots }) => ({
    id,
    title,
    parts: slots.flatMap((slot) =>
      selectPart(templates, answers, slot.id, chosenText(templates, answers, slot)),
    ),
  }));
  const schedules = templates.schedules
    .filter((slot) => slot.when === undefined || holds(templates.conditions, slot.when, answers))
    .flatMap((slot) => selectPart(templates, answers, slot.id, slot.id));
  return { articles: articles.filter((article) => article.parts.length > 0), schedules };
}

/** The text that fills a slot: the first alternative whose condition holds, else the default. */
export function chosenText(
  templates: TemplateSet,
  answers: object,
  slot: ClauseSlot,
): string | null {
  if (slot.when !== undefined && !holds(templates.conditions, slot.when, answers)) return null;
  return (
    slot.choose.find((one) => holds(templates.conditions, one.when, answers))?.clause ??
    slot.otherwise
  );
}

/** The passages of a text that these answers call for. */
export function selectBlocks(
  templates: TemplateSet,
  answers: object,
  blocks: readonly BlockSource[],
): PlainBlock[] {
  const again = (inner: readonly BlockSource[]) => selectBlocks(templates, answers, inner);
  const inlines = (inner: readonly InlineSource[]) => selectInlines(templates, answers, inner);
  const item = ({ id, inlines: inner }: ItemSource) => ({ id, inlines: inlines(inner) });
  return blocks.flatMap((block): PlainBlock[] => {
    switch (block.kind) {
      case "when":
        return again(
          holds(templates.conditions, block.test, answers) ? block.then : block.otherwise,
        );
      case "requirement":
        return again(block.blocks);
      case "note":
        return [];
      case "paragraph":
      case "heading":
        return [{ kind: block.kind, id: block.id, inlines: inlines(block.inlines) }];
      case "list":
        return [{ kind: "list", id: block.id, items: block.items.map(item) }];
      case "each":
        return [{ ...block, item: inlines(block.item) }];
      case "grid":
        return [
          {
            ...block,
            columns: block.columns.map((column) => ({
              ...column,
              inlines: inlines(column.inlines),
            })),
          },
        ];
      case "definitions":
        return [{ kind: "definitions", id: block.id }];
    }
  });
}

/** The words of a passage that these answers call for. */
export function selectInlines(
  templates: TemplateSet,
  answers: object,
  inlines: readonly InlineSource[],
): PlainInline[] {
  const again = (inner: readonly InlineSource[]) => selectInlines(templates, answers, inner);
  return inlines.flatMap((inline): PlainInline[] => {
    if (inline.kind === "requirement") return again(inline.inlines);
    if (inline.kind === "states") return [];
    if (inline.kind === "when") {
      return again(
        holds(templates.conditions, inline.test, answers) ? inline.then : inline.otherwise,
      );
    }
    if (inline.kind === "present") {
      return [{ ...inline, then: again(inline.then), otherwise: again(inline.otherwise) }];
    }
    return [inline];
  });
}

function selectPart(
  templates: TemplateSet,
  answers: object,
  id: string,
  textId: string | null,
): Part<PlainBlock>[] {
  const text = textId === null ? undefined : templates.texts[textId];
  return text
    ? [{ id, title: text.title, blocks: selectBlocks(templates, answers, text.blocks) }]
    : [];
}
