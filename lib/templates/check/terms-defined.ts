import type { Test } from "@/lib/document/source";
import { slugOf, termIdOf } from "@/lib/document/term-id";
import type { Check } from "@/lib/templates/check/check-templates";
import { implies } from "@/lib/templates/check/implies";
import type { Use } from "@/lib/templates/check/uses";
import { problem } from "@/lib/templates/finding";

/** Every term used is defined wherever it is used, and defined once. */
export const termsDefined: Check = ({ templates }, uses) => {
  const places = definitionsIn(uses, templates.terms);
  const known = { ...templates.terms, ...Object.fromEntries(places) };
  const undefinedUses = uses.flatMap(({ what, file, line, only }) => {
    if (what.kind !== "term") return [];
    const id = termIdOf(what.text, known);
    if (!Object.hasOwn(known, id)) return [problem(file, line, `Undefined term: ${what.text}`)];
    if (templates.terms[id]) return [];
    const defined: Test = { any: (places.get(id) ?? []).map((place) => place.only) };
    if (implies(only, defined, templates.conditions)) return [];
    return [problem(file, line, `${what.text} is used here, but its definition may be absent`)];
  });
  const twice = [...places].flatMap(([id, found]) =>
    found
      .filter((place, index) => {
        const earlier = templates.terms[id] ? [{ only: { all: [] } }] : found.slice(0, index);
        return earlier.some((other) => !exclude(place.only, other.only));
      })
      .map(({ file, line }) => problem(file, line, `${id} is defined twice`)),
  );
  return [...undefinedUses, ...twice];

  function exclude(one: Test, other: Test): boolean {
    return implies(one, { not: other }, templates.conditions);
  }
};

function definitionsIn(uses: readonly Use[], terms: Readonly<Record<string, unknown>>): Map<string, Use[]> {
  const places = new Map<string, Use[]>();
  for (const use of uses) {
    if (use.what.kind !== "definition") continue;
    const id = slugOf(use.what.text);
    if (use.file === "terms.md" && Object.hasOwn(terms, id)) continue;
    places.set(id, [...(places.get(id) ?? []), use]);
  }
  return places;
}
