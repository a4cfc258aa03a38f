import type { Test } from "@/lib/document/source";
import type { Check } from "@/lib/templates/check/check-templates";
import { implies } from "@/lib/templates/check/implies";
import { placesOf, type Use } from "@/lib/templates/check/uses";
import { type Finding, problem } from "@/lib/templates/finding";

/** Every point that a text must state is stated by some passage whenever the text prints; no mark is unknown. */
export const pointsStated: Check = (parsed, uses) => [
  ...placesOf(parsed).flatMap(({ text, only }) =>
    text.must.flatMap(({ id, says, when, line }): Finding[] => {
      const marks = uses.filter((use) => use.text === text && states(use, id));
      if (marks.length === 0) return [problem(text.file, line, `No passage states "${says}": mark one {% states id="${id}" /%}`)];
      const needed: Test = when === undefined ? only : { all: [only, { is: when }] };
      if (implies(needed, { any: marks.map((mark) => mark.only) }, parsed.templates.conditions)) return [];
      return [problem(text.file, line, `There are answers for which no passage states "${says}"`)];
    }),
  ),
  ...uses.flatMap(({ what, text, file, line }) =>
    what.kind === "states" && text
      ? what.points
          .filter((id) => !text.must.some((point) => point.id === id))
          .map((id) => problem(file, line, `States ${id}, which "must" above does not list`))
      : [],
  ),
];

function states({ what }: Use, id: string): boolean {
  return what.kind === "states" && what.points.includes(id);
}
