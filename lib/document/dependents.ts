import { changedPaths } from "@/lib/document/changed-paths";
import { FRONT_PATHS } from "@/lib/document/front";
import {
  pathsOfCondition,
  pathsReadIn,
  pathsReadInLine,
  type PathsRead,
} from "@/lib/document/paths-read";
import { slotsOf } from "@/lib/document/select";
import type { ClauseSlot, TemplateSet } from "@/lib/document/source";

/** What may read differently after a change: slots by id, definitions by term id, the key terms and parties. */
export type Dependents = { slots: ReadonlySet<string>; terms: ReadonlySet<string>; front: boolean };

/** What depends on the answers in which these two differ. */
export function dependentsOn(templates: TemplateSet, before: object, after: object): Dependents {
  const index = indexOf(templates);
  const slots = new Set<string>();
  const terms = new Set<string>();
  let front = false;
  for (const path of changedPaths(before, after)) {
    for (const { kind, id } of readersOf(index, path)) {
      if (kind === "slot") slots.add(id);
      else if (kind === "term") terms.add(id);
      else front = true;
    }
  }
  return { slots, terms, front };
}

type Reader = { kind: "slot" | "term" | "front"; id: string };

/** Readers by the path they read, and by every path above it. */
type Index = { at: Map<string, Reader[]>; above: Map<string, Reader[]> };

/** Once per template set. */
const indexes = new WeakMap<TemplateSet, Index>();

function indexOf(templates: TemplateSet): Index {
  const known = indexes.get(templates);
  if (known) return known;
  const index: Index = { at: new Map(), above: new Map() };
  for (const slot of slotsOf(templates)) {
    add(index, { kind: "slot", id: slot.id }, pathsOfSlot(templates, slot));
  }
  for (const { id, blocks } of Object.values(templates.terms)) {
    add(index, { kind: "term", id }, allPaths(templates, pathsReadIn(blocks)));
  }
  const keyTerms = templates.keyTerms.flatMap(({ value, when }) => [
    ...allPaths(templates, pathsReadInLine(value)),
    ...(when === undefined ? [] : pathsOfCondition(templates, when)),
  ]);
  add(index, { kind: "front", id: "" }, [...keyTerms, ...FRONT_PATHS]);
  indexes.set(templates, index);
  return index;
}

function pathsOfSlot(templates: TemplateSet, slot: ClauseSlot): string[] {
  const conditions = [slot.when, ...slot.choose.map((one) => one.when)];
  const texts = [...slot.choose.map((one) => one.clause), slot.otherwise];
  return [
    ...conditions.flatMap((id) => (id === undefined ? [] : pathsOfCondition(templates, id))),
    ...texts.flatMap((id) => {
      const text = id === null ? undefined : templates.texts[id];
      return text ? allPaths(templates, pathsReadIn(text.blocks)) : [];
    }),
  ];
}

function allPaths(templates: TemplateSet, { printed, conditions }: PathsRead): string[] {
  return [...printed, ...[...conditions].flatMap((id) => pathsOfCondition(templates, id))];
}

/** Rows are read as a whole: of `pay.schedule.*.due` counts the list. */
function add(index: Index, reader: Reader, paths: readonly string[]): void {
  const wholes = new Set(paths.map((path) => path.split(".*")[0] ?? path));
  for (const path of wholes) {
    append(index.at, path, reader);
    for (const above of pathsAbove(path)) append(index.above, above, reader);
  }
}

/** Whoever reads the path, something below it, or a whole that it is a part of. */
function readersOf({ at, above }: Index, path: string): Reader[] {
  const wholes = pathsAbove(path).flatMap((whole) => at.get(whole) ?? []);
  return [...(at.get(path) ?? []), ...(above.get(path) ?? []), ...wholes];
}

function pathsAbove(path: string): string[] {
  const segments = path.split(".");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("."));
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
