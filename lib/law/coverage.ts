import { fillInlines } from "@/lib/document/fill";
import { isIn, type Reading, startReading } from "@/lib/document/reading";
import { chosenText, selectInlines } from "@/lib/document/select";
import type { BlockSource, InlineSource, TemplateSet } from "@/lib/document/source";
import type { LawCard } from "@/lib/law/pack";

/** What coverage needs of a card; a whole card will do. */
export type Duty = Pick<LawCard, "id" | "topic" | "appliesWhen">;

/** A section that looks after a card: its printed number, and the numbers and facts its passage prints. */
export type Cover = {
  slotId: string;
  number: string;
  title: string;
  values: { path: string; text: string | null }[];
};

export type CoveredDuty<Card extends Duty = Duty> = { card: Card; covers: Cover[] };

/**
 * Requirement coverage: law card -> clause -> printed number, for the cards that apply under these
 * answers (with figures). A value whose text is null is still a blank.
 */
export function coverage<Card extends Duty>(
  templates: TemplateSet,
  answers: object,
  cards: readonly Card[],
): CoveredDuty<Card>[] {
  const reading = startReading(templates, answers);
  const sections = sectionsOf(reading);
  return cards
    .filter(({ appliesWhen }) => appliesWhen === "always" || isIn(reading, appliesWhen))
    .map((card) => ({
      card,
      covers: sections
        .filter(({ satisfies }) => satisfies.includes(card.id))
        .map(({ slotId, number, title, blocks }) => ({
          slotId,
          number,
          title,
          values: valuesFor(reading, card.id, blocks),
        })),
    }));
}

/** A duty that a change would leave without a section, or whose section would lose what it prints. */
export type LostCover = { card: Duty; cover: Cover; lostPaths: string[] | null };

/** What becomes uncovered between two states of the same agreement; `lostPaths` null: the section goes. */
export function lostCovers(
  before: readonly CoveredDuty[],
  after: readonly CoveredDuty[],
): LostCover[] {
  return after.flatMap(({ card, covers }): LostCover[] => {
    const old = before.find((one) => one.card.id === card.id);
    const [first] = old?.covers ?? [];
    if (!old || !first) return [];
    if (covers.length === 0) return [{ card, cover: first, lostPaths: null }];
    if (old.covers.length > 1) return [];
    const lostPaths = first.values
      .filter(({ text }) => text !== null)
      .map(({ path }) => path)
      .filter((path) => covers[0]?.values.some((now) => now.path === path && now.text === null));
    return lostPaths.length === 0 ? [] : [{ card, cover: first, lostPaths }];
  });
}

type Section = {
  slotId: string;
  number: string;
  title: string;
  satisfies: readonly string[];
  blocks: BlockSource[];
};

/** The clauses that these answers call for, numbered as they print. */
function sectionsOf(reading: Reading): Section[] {
  const { templates } = reading;
  const present = templates.articles
    .flatMap((article) => article.slots)
    .flatMap((slot) => {
      const id = chosenText(reading, slot);
      const text = id === null ? undefined : templates.texts[id];
      return text ? [{ slotId: slot.id, text }] : [];
    });
  return present.map(({ slotId, text: { title, satisfies, blocks } }, index) => ({
    slotId,
    number: String(index + 1),
    title,
    satisfies,
    blocks,
  }));
}

/** What the passages marked with this card print, each answer once. */
function valuesFor(
  reading: Reading,
  card: string,
  blocks: readonly BlockSource[],
): Cover["values"] {
  const inlines = passagesFor(reading, card, blocks, false);
  const printed = fillInlines(reading, selectInlines(reading, inlines));
  const values = printed.flatMap((inline): Cover["values"] => {
    if (inline.kind === "value") return [{ path: inline.path, text: inline.text }];
    return inline.kind === "blank" ? [{ path: inline.path, text: null }] : [];
  });
  return [...new Map(values.map((value) => [value.path, value])).values()];
}

function passagesFor(
  reading: Reading,
  card: string,
  blocks: readonly BlockSource[],
  inside: boolean,
): InlineSource[] {
  const again = (inner: readonly BlockSource[], within = inside) =>
    passagesFor(reading, card, inner, within);
  return blocks.flatMap((block): InlineSource[] => {
    switch (block.kind) {
      case "when":
        return again(isIn(reading, block.test) ? block.then : block.otherwise);
      case "requirement":
        return again(block.blocks, inside || block.law === card);
      case "paragraph":
      case "heading":
        return inside ? block.inlines : marked(reading, card, block.inlines);
      case "list":
        return block.items.flatMap((item) =>
          inside ? item.inlines : marked(reading, card, item.inlines),
        );
      default:
        return [];
    }
  });
}

function marked(reading: Reading, card: string, inlines: readonly InlineSource[]): InlineSource[] {
  return inlines.flatMap((inline): InlineSource[] => {
    if (inline.kind === "when")
      return marked(reading, card, isIn(reading, inline.test) ? inline.then : inline.otherwise);
    if (inline.kind !== "requirement") return [];
    return inline.law === card ? inline.inlines : marked(reading, card, inline.inlines);
  });
}
