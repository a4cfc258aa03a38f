import { align, type Pair } from "@/lib/document/compare/align";
import {
  type CauseFinder,
  causeFinder,
  type CompareContext,
  isSameVersion,
  type Sides,
  unique,
} from "@/lib/document/compare/causes";
import { compareWords, sameKeys, segmentsOf } from "@/lib/document/compare/compare-words";
import type {
  ChangeKind,
  Comparison,
  LineChange,
  Place,
  PlaceChange,
} from "@/lib/document/compare/comparison";
import { type Line, linesOf, type PlaceLines } from "@/lib/document/compare/lines";
import { pairLines } from "@/lib/document/compare/pair-lines";
import type { DocumentTree } from "@/lib/document/tree";

/**
 * What changed from one document to another: places and lines aligned by id, then word by word, each
 * change with its causes. Printed numbers are never compared: a clause that only counts differently
 * did not change, one that stands elsewhere moved. `compare(a, a)` has no changes.
 */
export function compare(
  before: DocumentTree,
  after: DocumentTree,
  context: CompareContext = {},
): Comparison {
  const causes = causeFinder(before, after, context);
  const [older, newer] = [linesOf(before), linesOf(after)];
  const sameVersion = isSameVersion(before, after);
  return {
    before: editionOf(before),
    after: editionOf(after),
    changes: align(older, newer, ({ place }) => place.id).flatMap((pair): PlaceChange[] => {
      const sides = sidesOf(pair);
      if (pair.kind !== "both") return [whole(pair.kind, sides, causes)];
      const lines = pairLines(pair.before.lines, pair.after.lines, sameVersion).flatMap((line) =>
        changedLine(line, sides, causes),
      );
      if (!pair.moved && pair.before.within === pair.after.within)
        return lines.length === 0 ? [] : [changed(pair.after.place, lines)];
      const moved = {
        from: titleBefore(older, pair.before),
        to: titleBefore(newer, pair.after),
      };
      const own = [...causes.ofPresence(sides, null), ...lines.flatMap((line) => line.causes)];
      return [{ ...changed(pair.after.place, lines), change: "moved", moved, causes: unique(own) }];
    }),
  };
}

function editionOf({ title, language, templateDigest, rulePack }: DocumentTree) {
  return { title, language, templateDigest, rulePack };
}

function sidesOf(pair: Pair<PlaceLines>): Sides {
  return {
    before: pair.kind === "added" ? null : pair.before,
    after: pair.kind === "removed" ? null : pair.after,
  };
}

/** A place that one of the documents does not have: all of its lines come or go. */
function whole(kind: "added" | "removed", sides: Sides, causes: CauseFinder): PlaceChange {
  const { place, lines } = (sides.after ?? sides.before) as PlaceLines;
  const segment = kind === "added" ? "inserted" : "deleted";
  return {
    place,
    change: kind,
    causes: causes.ofPresence(sides, null),
    lines: lines.map(({ id, tokens }) => ({
      id,
      change: kind,
      segments: segmentsOf([{ kind: segment, tokens }]),
      causes: [],
    })),
  };
}

function changed(place: Place, lines: LineChange[]): PlaceChange {
  return { place, change: "changed", causes: unique(lines.flatMap((line) => line.causes)), lines };
}

/** What a place stands after; null when it comes first. */
function titleBefore(all: readonly PlaceLines[], one: PlaceLines): string | null {
  return all[all.indexOf(one) - 1]?.place.title ?? null;
}

function changedLine(pair: Pair<Line>, sides: Sides, causes: CauseFinder): LineChange[] {
  if (pair.kind !== "both") {
    const line = pair.kind === "added" ? pair.after : pair.before;
    const kind = pair.kind === "added" ? "inserted" : "deleted";
    const segments = segmentsOf([{ kind, tokens: line.tokens }]);
    return [{ id: line.id, change: pair.kind, segments, causes: causes.ofPresence(sides, line) }];
  }
  const { before, after, moved } = pair;
  if (!moved && sameKeys(before.tokens, after.tokens)) return [];
  const change: ChangeKind = moved ? "moved" : "changed";
  const found = causes.ofWords(sides, before, after);
  return [
    {
      id: after.id,
      change,
      segments: segmentsOf(compareWords(before.tokens, after.tokens)),
      causes: found.length > 0 ? found : causes.ofPresence(sides, after),
    },
  ];
}
