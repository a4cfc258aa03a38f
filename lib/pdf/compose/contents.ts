import type { DocumentTree } from "@/lib/document/tree";
import { sectionHead } from "@/lib/pdf/compose/clauses";
import { SIGNATURES } from "@/lib/pdf/compose/signatures";
import { leaders } from "@/lib/pdf/compose/leaders";
import { type } from "@/lib/pdf/layout/look";
import { baselineOf, paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Strip } from "@/lib/pdf/layout/strip";
import type { TextStyle } from "@/lib/pdf/text/run";
import { words } from "@/lib/pdf/words";

/** The table of contents at a leading (points). Page numbers are filled in once the pages are. */
export function contentsStrips(tree: DocumentTree, leading: number): Strip[] {
  const title = words("contents");
  return [
    ...sectionHead({ title, space: 32 }, { outline: { title, level: 0 } }),
    ...tree.articles.flatMap((article) => [
      ...line(leading, {
        label: "",
        title: `${words("article", { letter: article.letter })}  ${article.title}`,
        target: article.id,
        style: type.noteBold,
        space: 7,
        keep: true,
      }),
      ...article.clauses.flatMap((clause, index) =>
        line(leading, {
          label: clause.number,
          title: clause.title,
          target: clause.id,
          style: CLAUSE,
          space: 0,
          keep: index === 0 && article.clauses.length > 1,
        }),
      ),
    ]),
    ...endMatter(tree, leading),
  ];
}

const CLAUSE: TextStyle = { ...type.body, size: 9.6 };

type Entry = {
  label: string;
  title: string;
  target: string;
  style: TextStyle;
  space: number;
  keep: boolean;
};

function endMatter(tree: DocumentTree, leading: number): Strip[] {
  const schedules = tree.schedules.map((schedule) => ({
    title: `${words("schedule", { number: schedule.number })}  ${schedule.title}`,
    target: schedule.id,
  }));
  const entries = [...schedules, { title: words("signatures.title"), target: SIGNATURES }];
  return entries.flatMap((entry, index) =>
    line(leading, {
      ...entry,
      label: "",
      style: type.noteBold,
      space: index === 0 ? 7 : 0,
      keep: false,
    }),
  );
}

function line(leading: number, { label, title, target, style, space, keep }: Entry): Strip[] {
  const x = label === "" ? 0 : 26;
  const strips = paragraph([{ text: title, style, target }], {
    x,
    width: sheet.textWidth - x - 40,
    leading,
    space,
    keep,
    ...(label === "" ? {} : { label: { runs: [{ text: label, style: type.label }], x: 0 } }),
  });
  const last = strips.at(-1);
  if (last === undefined) return [];
  const baseline = baselineOf(leading, style.size);
  return [
    ...strips.slice(0, -1),
    {
      ...last,
      marks: [
        ...last.marks,
        ...leaders(last.marks, baseline),
        { kind: "page-number", right: sheet.textWidth, baseline, target, style: type.label },
      ],
    },
  ];
}
