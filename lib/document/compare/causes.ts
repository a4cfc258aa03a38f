import type { AnswerSide, Cause } from "@/lib/document/compare/comparison";
import { conditionsOn, pathsIn } from "@/lib/document/compare/conditions-on";
import type { Line, PlaceLines } from "@/lib/document/compare/lines";
import { answersIn, type PrintedAnswer, skeletonOf } from "@/lib/document/compare/skeleton";
import { holds } from "@/lib/document/conditions";
import type { TemplateSet } from "@/lib/document/source";
import type { DocumentTree } from "@/lib/document/tree";
import { valueAt } from "@/lib/document/value-at";

/** What is known beside the trees: the newer template, and the answers of both sides with their figures. */
export type CompareContext = {
  templates?: TemplateSet;
  answers?: { before: object; after: object };
};

/** The same place in both documents; null where it is missing. */
export type Sides = { before: PlaceLines | null; after: PlaceLines | null };

/** Says why places and lines differ. */
export type CauseFinder = {
  /** Why the words of a line that both documents have are not the same. */
  ofWords: (place: Sides, before: Line, after: Line) => Cause[];
  /** Why a line, or with null a whole place, is in one document only. */
  ofPresence: (place: Sides, line: Line | null) => Cause[];
};

export function causeFinder(
  before: DocumentTree,
  after: DocumentTree,
  context: CompareContext,
): CauseFinder {
  const sameVersion = isSameVersion(before, after);
  const turned = turnedConditions(context);
  const labels = context.templates?.labels ?? {};
  const answer = (path: string, old: AnswerSide | null, now: AnswerSide | null): Cause => ({
    kind: "answer",
    path,
    label: labelOf(labels, path),
    before: old,
    after: now,
  });

  const ofPresence: CauseFinder["ofPresence"] = (place, line) => {
    const source = sourceCause(place);
    if (source) return [source];
    const row = line === null ? null : rowPathOf(line);
    if (row !== null) return [answer(row, null, null)];
    const { conditions, paths } = turned(placeId(place), line?.id ?? null);
    if (conditions.length > 0)
      return [
        ...conditions.map((condition): Cause => ({ kind: "selection", condition })),
        ...paths.map((path) =>
          answer(path, plainAt(context, "before", path), plainAt(context, "after", path)),
        ),
      ];
    return [sameVersion ? { kind: "selection", condition: null } : { kind: "template" }];
  };

  return {
    ofPresence,
    ofWords: (place, old, now) => {
      const source = sourceCause(place);
      if (source) return [source];
      const values = changedAnswers(old, now).map(({ path, before: from, after: to }): Cause => {
        const sameRaw = from.raw === to.raw || JSON.stringify(from.raw) === JSON.stringify(to.raw);
        if (path.startsWith("document.") || (sameRaw && !sameVersion)) return { kind: "template" };
        return answer(path, sideOf(from), sideOf(to));
      });
      const sameAround = skeletonOf(old.tokens) === skeletonOf(now.tokens);
      return unique(sameAround ? values : [...values, ...ofPresence(place, now)]);
    },
  };
}

/** True when both documents were made of the same template: line ids then mean the same lines. */
export function isSameVersion(before: DocumentTree, after: DocumentTree): boolean {
  return before.templateDigest === after.templateDigest;
}

export function unique(causes: readonly Cause[]): Cause[] {
  const seen = new Set<string>();
  return causes.filter((cause) => {
    const key = JSON.stringify(cause);
    return seen.has(key) ? false : seen.add(key);
  });
}

function sourceCause({ before, after }: Sides): Cause | null {
  const origins = [before?.origin ?? null, after?.origin ?? null];
  if (origins.some((origin) => origin?.kind === "special-provision"))
    return { kind: "special-provision" };
  const own = origins.map((origin) => JSON.stringify(origin));
  return before && after && own[0] !== own[1] ? { kind: "organisation-wording" } : null;
}

type Turned = (place: string, line: string | null) => { conditions: string[]; paths: string[] };

/** The conditions on a line or place that hold in one document only, in words, and the answers that turned them. */
function turnedConditions({ templates, answers }: CompareContext): Turned {
  if (!templates || !answers) return () => ({ conditions: [], paths: [] });
  const on = conditionsOn(templates);
  const { conditions } = templates;
  return (place, line) => {
    const ids = [...new Set(on(place, line))].filter(
      (id) =>
        conditions[id] !== undefined &&
        holds(conditions, id, answers.before) !== holds(conditions, id, answers.after),
    );
    const paths = [...new Set(ids.flatMap((id) => pathsIn(conditions, id)))].filter(
      (path) =>
        JSON.stringify(valueAt(answers.before, path)) !==
        JSON.stringify(valueAt(answers.after, path)),
    );
    return { conditions: ids.map((id) => conditions[id]?.says ?? id), paths };
  };
}

function changedAnswers(old: Line, now: Line) {
  const before = answersIn(old.tokens);
  const after = answersIn(now.tokens);
  return [...before].flatMap(([path, from]): ChangedAnswer[] => {
    const to = after.get(path);
    const same = to === undefined || JSON.stringify(from) === JSON.stringify(to);
    return same ? [] : [{ path, before: from, after: to }];
  });
}

type ChangedAnswer = { path: string; before: PrintedAnswer; after: PrintedAnswer };

/** `exp.E1` for a line that prints the row E1: every row's line has the row's id at the end of its own. */
function rowPathOf({ id, tokens }: Line): string | null {
  for (const { path } of tokens) {
    const segments = path?.split(".") ?? [];
    const at = segments.findIndex((segment) => id.endsWith(`-${segment}`));
    if (at > 0) return segments.slice(0, at + 1).join(".");
  }
  return null;
}

/** A blank is no answer. */
function sideOf({ raw, words }: PrintedAnswer): AnswerSide | null {
  return raw === undefined ? null : { raw, words };
}

function plainAt(
  { answers }: CompareContext,
  side: "before" | "after",
  path: string,
): AnswerSide | null {
  const value = valueAt(answers?.[side], path);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { raw: value, words: inWords(value) };
  return Array.isArray(value) && value.every((one) => typeof one === "string")
    ? { raw: value, words: value.map(inWords).join(", ") }
    : null;
}

/** Values of choices are words joined by `_`. */
function inWords(value: string | number | boolean): string {
  return String(value).replaceAll("_", " ");
}

/** The question's label; for a column `pay.schedule.P1.due` the column's, for a row the list's. */
function labelOf(labels: Readonly<Record<string, string>>, path: string): string {
  const segments = path.split(".");
  const asColumn = segments.filter((_, index) => index !== segments.length - 2).join(".");
  return labels[path] ?? labels[asColumn] ?? labels[segments.slice(0, -1).join(".")] ?? path;
}

function placeId({ before, after }: Sides): string {
  return (after ?? before)?.place.id ?? "";
}
