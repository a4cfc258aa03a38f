import type { QuestionHref } from "@/components/wizard/question-href";
import type { TemplateSet } from "@/lib/document/source";

/** Where the question of each answer in these texts is, by the path as the text writes it. */
export type SheetPlaces = Readonly<Record<string, string>>;

/** The questions behind the values of some clauses; `pay.schedule.*.due` stands for every row's. */
export function sheetPlaces(part: TemplateSet, hrefOf: QuestionHref): SheetPlaces {
  const places: Record<string, string> = {};
  for (const path of pathsIn(Object.values(part.texts).map((text) => text.blocks))) {
    const href = hrefOf(path.replace(/\.\*.*$/, ""));
    if (href !== undefined) places[path] = href;
  }
  return places;
}

/** The place of one value: by its own path, else by the list its row is in. */
export function placeOf(places: SheetPlaces, path: string): string | undefined {
  return places[path] ?? places[path.replace(/\.[^.]+(\.[^.]+)$/, ".*$1")];
}

function pathsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(pathsIn);
  if (typeof node !== "object" || node === null) return [];
  const own = "kind" in node && node.kind === "value" && "path" in node ? [String(node.path)] : [];
  return [...own, ...Object.values(node).flatMap(pathsIn)];
}
