import type { Route } from "next";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/** Where the question of an answer is; undefined when nobody asks for it. */
export type QuestionHref = (path: string) => Route | undefined;

/** `task/page` by the path of the answer that is asked there. */
export type QuestionPlaces = ReadonlyMap<string, string>;

/**
 * Finds the page that asks for an answer: by its path, or by the list it is a row of. The same
 * answer may be asked on two pages; the first counts.
 */
export function questionHrefs(agreementId: string, catalogue: QuestionCatalogue): QuestionHref {
  const places = questionPlaces(catalogue);
  return (path) => {
    const found = places.get(askedPath(path, (asked) => places.has(asked)) ?? "");
    return found === undefined ? undefined : (`/agreements/${agreementId}/${found}` as Route);
  };
}

/** The path that is asked for: the answer's own, or that of the list, row or group it stands in. */
export function askedPath(path: string, isAsked: (path: string) => boolean): string | undefined {
  for (let place = path; place !== ""; place = place.slice(0, Math.max(0, place.lastIndexOf("."))))
    if (isAsked(place)) return place;
  return undefined;
}

/** The places of all questions, found once for a catalogue. */
export function questionPlaces(catalogue: QuestionCatalogue): QuestionPlaces {
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

const known = new WeakMap<QuestionCatalogue, QuestionPlaces>();
