import type { Route } from "next";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/** Where the question of an answer is; undefined when nobody asks for it. */
export type QuestionHref = (path: string) => Route | undefined;

/**
 * Finds the page that asks for an answer: by its path, or by the list it is a row of. The same
 * answer may be asked on two pages; the first counts.
 */
export function questionHrefs(agreementId: string, catalogue: QuestionCatalogue): QuestionHref {
  const places = new Map<string, string>();
  for (const { tasks } of catalogue.steps) {
    for (const task of tasks) {
      for (const page of task.pages) {
        for (const field of page.fields) {
          if (!places.has(field.path)) places.set(field.path, `${task.id}/${page.id}`);
        }
      }
    }
  }
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
