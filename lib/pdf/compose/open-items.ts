import { inlinesOf } from "@/lib/document/inlines-of";
import type { DocumentTree, Inline } from "@/lib/document/tree";
import { COVER, KEY_TERMS } from "@/lib/pdf/compose/cover";
import { SIGNATURES } from "@/lib/pdf/compose/signatures";
import { color, leading, type } from "@/lib/pdf/layout/look";
import { paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Strip } from "@/lib/pdf/layout/strip";
import { words } from "@/lib/pdf/words";

/** A blank of the text: what goes there, and the first place it stands. */
export type OpenItem = { label: string; where: string; target: string };

/** The open items of a draft, before anything else. Nothing when all is filled in. */
export function openItemStrips(tree: DocumentTree): Strip[] {
  const items = openItems(tree);
  if (items.length === 0) return [];
  const title = words("openItems.title");
  const full = { x: 0, width: sheet.textWidth };
  const [first, ...rest] = paragraph(
    [{ text: title, style: { ...type.eyebrow, color: color.attention } }],
    {
      ...full,
      leading: 16,
      space: 12,
      keep: true,
    },
  );
  if (first === undefined) return [];
  return [
    { ...first, outline: { title, level: 0 } },
    ...rest,
    ...paragraph([{ text: words("openItems.intro", { count: items.length }), style: type.label }], {
      ...full,
      leading: 13.5,
      space: 0,
      keep: true,
    }),
    { height: 4, space: 0, keep: true, marks: [] },
    ...items.flatMap(itemStrips),
  ];
}

/** Every answer still missing, once each, in reading order. */
export function openItems(tree: DocumentTree): OpenItem[] {
  const found = new Map<string, OpenItem>();
  for (const { inline, where, target } of passages(tree)) {
    if (inline.kind !== "blank" || found.has(inline.path)) continue;
    found.set(inline.path, { label: inline.label, where, target });
  }
  return [...found.values()];
}

type Passage = { inline: Inline; where: string; target: string };

function* passages(tree: DocumentTree): Generator<Passage> {
  for (const party of tree.parties)
    yield { inline: party.legalName, where: tree.title, target: COVER };
  for (const { value } of tree.keyTerms) {
    for (const inline of value)
      yield { inline, where: words("openItems.keyTerms"), target: KEY_TERMS };
  }
  for (const clause of tree.articles.flatMap((article) => article.clauses)) {
    const where = words("section", { number: clause.number, title: clause.title });
    for (const inline of clause.blocks.flatMap(inlinesOf))
      yield { inline, where, target: clause.id };
  }
  for (const schedule of tree.schedules) {
    const where = `${words("schedule", { number: schedule.number })} (${schedule.title})`;
    for (const inline of schedule.blocks.flatMap(inlinesOf))
      yield { inline, where, target: schedule.id };
  }
  for (const block of tree.signatureBlocks) {
    for (const inline of [
      block.legalName,
      block.signatoryName,
      block.signatoryTitle,
      block.authority,
    ]) {
      yield { inline, where: words("openItems.signatures"), target: SIGNATURES };
    }
  }
}

function itemStrips({ label, where, target }: OpenItem): Strip[] {
  const runs = [
    { text: label, style: type.note },
    { text: `   ${where}`, style: { ...type.label, color: color.accent }, target },
  ];
  const strips = paragraph(runs, {
    x: 14,
    width: sheet.textWidth - 60,
    leading: leading.table,
    space: 2,
  });
  return strips.map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          marks: [
            ...strip.marks,
            { kind: "fill" as const, x: 1, y: 3.2, width: 6, height: 6, color: color.attention },
            {
              kind: "fill" as const,
              x: 1.8,
              y: 4,
              width: 4.4,
              height: 4.4,
              color: color.attentionPale,
            },
            {
              kind: "page-number" as const,
              right: sheet.textWidth,
              baseline: leading.table / 2 + 3,
              target,
              style: type.label,
            },
          ],
        },
  );
}
