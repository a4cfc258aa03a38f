import type { Route } from "next";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/** Where the question of an answer is; undefined when nobody asks for it. */
export type QuestionHref = (path: string) => Route | undefined;

/**
 * Finds the page that asks for an answer: by its path, or by the list it is a row of. The same
 * answer may be asked on two pages; the first counts.
 */
export function questionHrefs(agreementId: string, catalogue: QuestionCatalogue): QuestionHref {
  const places = placesOf(catalogue);
  return (path) => {
    for (
      let place = path;
      place !== "";
      place = place.slice(0, Math.max(0, place.lastIndexOf(".")))
    ) {
      const found = places.get(place);
      if (found !== undefined) return `/agreements/${agreementId}/${found}` as Route;
    }
    return undefined;
  };
}

const known = new WeakMap<QuestionCatalogue, ReadonlyMap<string, string>>();

/** `task/page` of each answer path, found once for a catalogue. */
function placesOf(catalogue: QuestionCatalogue): ReadonlyMap<string, string> {
  const found = known.get(catalogue);
  if (found !== undefined) return found;
  const places = new Map<string, string>();
  for (const task of catalogue.steps.flatMap((step) => step.tasks)) {
    for (const page of task.pages) {
      for (const { path } of page.fields)
        if (!places.has(path)) places.set(path, `${task.id}/${page.id}`);
    }
  }
  known.set(catalogue, places);
  return places;
}
