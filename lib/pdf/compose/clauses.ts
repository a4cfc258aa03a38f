import type { Article, Clause, DocumentTree, Schedule } from "@/lib/document/tree";
import { blockStrips, indent } from "@/lib/pdf/compose/blocks";
import { color, type } from "@/lib/pdf/layout/look";
import { paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Strip } from "@/lib/pdf/layout/strip";
import { words } from "@/lib/pdf/words";

/** The articles with their clauses, from a new page on. */
export function articleStrips(tree: DocumentTree): Strip[] {
  return tree.articles.flatMap((article, index) => [
    ...articleHead(article, index === 0),
    ...article.clauses.flatMap(clauseStrips),
  ]);
}

/** The schedules, each on its own page. */
export function scheduleStrips(tree: DocumentTree): Strip[] {
  return tree.schedules.flatMap((schedule) => [
    ...scheduleHead(schedule),
    ...blockStrips(schedule.blocks),
  ]);
}

/** A section's opening: a short rule, a small line above, a large title. The first strip carries `first`. */
export function sectionHead(
  { eyebrow, title, space }: { eyebrow?: string; title: string; space: number },
  first: Partial<Strip>,
): Strip[] {
  const full = { x: 0, width: sheet.textWidth };
  return [
    {
      height: 10,
      space,
      keep: true,
      marks: [{ kind: "fill", x: 0, y: 0, width: 36, height: 2, color: color.accent }],
      ...first,
    },
    ...(eyebrow === undefined
      ? []
      : paragraph([{ text: eyebrow, style: type.eyebrow }], {
          ...full,
          leading: 13,
          space: 2,
          keep: true,
        })),
    ...paragraph([{ text: title, style: type.section }], {
      ...full,
      leading: 24,
      space: 1,
      keep: true,
    }),
    { height: 2, space: 0, keep: true, marks: [] },
  ];
}

function articleHead(article: Article, first: boolean): Strip[] {
  const eyebrow = words("article", { letter: article.letter });
  return sectionHead(
    { eyebrow, title: article.title, space: 30 },
    {
      anchors: [article.id],
      outline: { title: `${eyebrow}. ${article.title}`, level: 0 },
      ...(first ? { newPage: true as const } : {}),
    },
  );
}

function scheduleHead(schedule: Schedule): Strip[] {
  const eyebrow = words("schedule", { number: schedule.number });
  return sectionHead(
    { eyebrow, title: schedule.title, space: 0 },
    {
      anchors: [schedule.id],
      outline: { title: `${eyebrow}. ${schedule.title}`, level: 0 },
      newPage: true,
    },
  );
}

function clauseStrips(clause: Clause): Strip[] {
  const [first, ...rest] = paragraph([{ text: clause.title, style: type.clause }], {
    x: indent.text,
    width: sheet.textWidth - indent.text,
    leading: 17,
    space: 17,
    keep: true,
    label: { runs: [{ text: clause.number, style: type.clause }], x: 0 },
  });
  if (first === undefined) return blockStrips(clause.blocks);
  const entry = { title: `${clause.number} ${clause.title}`, level: 1 };
  return [
    { ...first, anchors: [clause.id], outline: entry },
    ...rest,
    ...blockStrips(clause.blocks),
  ];
}
