import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/** Texts satisfy law cards that exist; a marked requirement is one the text says it satisfies; no card is forgotten. */
export const requirementsKnown: Check = ({ templates, law }, uses) => {
  const cards = law.pack.cards.map(({ id }, index) => ({
    id,
    file: law.fileOf("cards"),
    line: law.lineIn("cards", [index]),
  }));
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
