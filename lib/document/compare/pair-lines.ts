import { diffArrays } from "diff";
import { align, type Pair } from "@/lib/document/compare/align";
import { likeness, sameKeys } from "@/lib/document/compare/compare-words";
import type { Line } from "@/lib/document/compare/lines";

/**
 * The lines of one place, paired. Within one template version a line's id says which it is. Between
 * versions the ids count other positions, so words say it: equal ones first, then the likest of what
 * is left between them.
 */
export function pairLines(
  before: readonly Line[],
  after: readonly Line[],
  sameVersion: boolean,
): Pair<Line>[] {
  const names = sameVersion
    ? new Map<Line, string>()
    : continuedIds(before.filter(isText), after.filter(isText));
  return align(before, after, (line) => names.get(line) ?? line.id);
}

/** A title is its place's title, whatever it says. */
function isText({ id }: Line): boolean {
  return !id.endsWith("-title");
}

/** For each newer line the id of the older line that it continues, or one that no older line has. */
function continuedIds(before: readonly Line[], after: readonly Line[]): Map<Line, string> {
  const runs = diffArrays([...before], [...after], {
    comparator: (one, two) => sameKeys(one.tokens, two.tokens),
  });
  const continued = new Map<Line, string>();
  let gone: Line[] = [];
  let come: Line[] = [];
  let at = 0;
  const matchGap = () => {
    for (const [line, id] of likest(gone, come)) continued.set(line, id);
    gone = [];
    come = [];
  };
  for (const { removed, added, value } of runs) {
    if (added) come.push(...value);
    else if (removed) gone.push(...before.slice(at, at + value.length));
    else {
      matchGap();
      value.forEach((line, index) => continued.set(line, before[at + index]?.id ?? line.id));
    }
    if (!added) at += value.length;
  }
  matchGap();
  return new Map(after.map((line) => [line, continued.get(line) ?? `new ${line.id}`]));
}

/** Each line that came with the id of the line that went and is most like it, if any is like it at all. */
function likest(gone: readonly Line[], come: readonly Line[]): [line: Line, id: string][] {
  const candidates = come.flatMap((line) =>
    gone.map((old) => ({ line, old, score: likeness(old.tokens, line.tokens) })),
  );
  const taken = new Set<Line>();
  return candidates
    .filter(({ score }) => score >= ALIKE)
    .sort((one, two) => two.score - one.score)
    .flatMap(({ line, old }): [Line, string][] => {
      if (taken.has(line) || taken.has(old)) return [];
      taken.add(line).add(old);
      return [[line, old.id]];
    });
}

const ALIKE = 0.5;
