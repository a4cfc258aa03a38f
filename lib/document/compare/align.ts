import { diffArrays } from "diff";

/** One step through both lists: something of the older, of the newer, or of both. */
export type Pair<Item> =
  | { kind: "both"; before: Item; after: Item; moved: boolean }
  | { kind: "removed"; before: Item }
  | { kind: "added"; after: Item };

/**
 * Pairs what has the same id, in the order of the newer list; what went stands where it was. What
 * kept its id but not its place among the others moved; as few as possible count as moved.
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => string,
): Pair<Item>[] {
  const older = new Map(before.map((item) => [idOf(item), item]));
  const newer = new Set(after.map(idOf));
  return diffArrays([...before], [...after], {
    comparator: (one, two) => idOf(one) === idOf(two),
  }).flatMap((run): Pair<Item>[] => {
    if (run.removed)
      return run.value.flatMap((item) =>
        newer.has(idOf(item)) ? [] : [{ kind: "removed", before: item }],
      );
    return run.value.map((after): Pair<Item> => {
      const known = older.get(idOf(after));
      return known === undefined
        ? { kind: "added", after }
        : { kind: "both", before: known, after, moved: run.added };
    });
  });
}
