import * as z from "zod";
import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";
import { readYaml } from "@/lib/templates/read-yaml";
import { filesIn, type TemplateFiles } from "@/lib/templates/template-files";

/** Texts satisfy law cards that exist; a marked requirement is one the text says it satisfies; no card is forgotten. */
export const requirementsKnown: Check = ({ templates, files }, uses) => {
  const cards = lawCards(files);
  const ids = new Set(cards.map((card) => card.id));
  const texts = Object.values(templates.texts);
  const satisfied = new Set(texts.flatMap((text) => text.satisfies));
  if (cards.length === 0) return [];

  const unknown = texts.flatMap((text) =>
    text.satisfies.filter((id) => !ids.has(id)).map((id) => problem(text.file, 1, `No law card is named ${id}`)),
  );
  const unlisted = uses.flatMap(({ what, file, line, text }) =>
    what.kind === "requirement" && text && !text.satisfies.includes(what.law)
      ? [problem(file, line, `Marks ${what.law}, which "satisfies" above does not list`)]
      : [],
  );
  const forgotten = cards
    .filter(({ id }) => !satisfied.has(id))
    .map(({ id, file, line }) => problem(file, line, `No clause satisfies the law card ${id}`));
  return [...unknown, ...unlisted, ...forgotten];
};

const cardsSchema = z.array(z.looseObject({ id: z.string() }));

function lawCards(files: TemplateFiles): { id: string; file: string; line: number }[] {
  return filesIn(files, "law/")
    .filter(([file]) => file.endsWith("/cards.yaml"))
    .flatMap(([file, source]) => {
      const { value, lineAt } = readYaml(file, source, cardsSchema);
      return (value ?? []).map(({ id }, index) => ({ id, file, line: lineAt([index]) }));
    });
}
