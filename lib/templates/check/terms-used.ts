import { termIdOf } from "@/lib/document/term-id";
import type { Check } from "@/lib/templates/check/check-templates";
import { slugOf } from "@/lib/document/term-id";
import { problem } from "@/lib/templates/finding";

/** A term that no text uses is not printed and misleads whoever reads the definitions. */
export const termsUsed: Check = ({ templates }, uses) => {
  const defined = uses.flatMap(({ what, file, line }) =>
    what.kind === "definition" && file !== "terms.md" ? [{ id: slugOf(what.text), name: what.text, file, line }] : [],
  );
  const all = [...defined, ...Object.values(templates.terms).map((term) => ({ ...term, file: "terms.md" }))];
  const known = Object.fromEntries(all.map((term) => [term.id, true]));
  const used = new Set(uses.flatMap(({ what }) => (what.kind === "term" ? [termIdOf(what.text, known)] : [])));
  return all
    .filter(({ id }) => !used.has(id))
    .map(({ name, file, line }) => problem(file, line, `Nothing uses the term ${name}`));
};
