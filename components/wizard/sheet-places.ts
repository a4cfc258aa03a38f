import { askedPath, questionPlaces } from "@/components/wizard/question-href";
import type { TemplateSet } from "@/lib/document/source";
import type { Clause } from "@/lib/document/tree";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/** Where the questions behind some texts are: `task/page` by the path that is asked. */
export type SheetPlaces = Readonly<Record<string, string>>;

/** The questions behind all that these templates may print. */
export function sheetPlaces(part: TemplateSet, catalogue: QuestionCatalogue): SheetPlaces {
  return placesIn(
    Object.values(part.texts).map((text) => text.blocks),
    catalogue,
  );
}

/** The same for clauses that are assembled: only what they print. */
export function clausePlaces(
  clauses: readonly Clause[],
  catalogue: QuestionCatalogue,
): SheetPlaces {
  return placesIn(clauses, catalogue);
}

/** The place of one value: by its own path, else by the list it is in. */
export function placeOf(places: SheetPlaces, path: string): string | undefined {
  return places[askedPath(path, (asked) => Object.hasOwn(places, asked)) ?? ""];
}

function placesIn(node: unknown, catalogue: QuestionCatalogue): SheetPlaces {
  const all = questionPlaces(catalogue);
  const places: Record<string, string> = {};
  for (const path of pathsIn(node, new Set())) {
    const asked = askedPath(path, (one) => all.has(one));
    const place = all.get(asked ?? "");
    if (asked !== undefined && place !== undefined) places[asked] = place;
  }
  return places;
}

/** `paths`, with those of the values and blanks below `node`. */
function pathsIn(node: unknown, paths: Set<string>): Set<string> {
  if (typeof node !== "object" || node === null) return paths;
  if ("kind" in node && (node.kind === "value" || node.kind === "blank") && "path" in node)
    paths.add(String(node.path));
  for (const child of Object.values(node)) pathsIn(child, paths);
  return paths;
}
