import { columnsOf, type Field } from "@/lib/answers/paths";
import { type Conditions, passes } from "@/lib/document/conditions";
import type { Test } from "@/lib/document/source";
import type { Finder } from "@/lib/templates/solve/field-at";
import type { Decided } from "@/lib/templates/solve/possible-value";

type FoundRow = Record<string, unknown>;

/**
 * Rows that fit everything decided about a list: for each test that some row passes one such row,
 * none that passes a test that no row does, and as many as are asked for.
 */
export function possibleRows(
  list: Field | undefined,
  decided: readonly Decided[],
  conditions: Conditions,
  findAnswers: Finder,
): { value: unknown } | null {
  const wanted = testsOf(decided, true);
  const none: Test[] = testsOf(decided, false).map((test) => ({ not: test }));
  const { least, most } = countsOf(decided);
  const find = (tests: readonly Test[]) =>
    findAnswers({ all: [...tests, ...none] }, conditions, (column) =>
      list ? columnsOf(list.path)?.get(column) : undefined,
    );

  const rows: FoundRow[] = [];
  for (const test of wanted) {
    if (rows.some((row) => passes(test, row, conditions))) continue;
    const row = find([test]);
    if (!row) return null;
    rows.push(row);
  }
  while (rows.length < least) {
    const row = find([]);
    if (!row) return null;
    rows.push(row);
  }
  const fitting = rows.length <= most ? rows : fewer(find(wanted), most);
  if (!fitting) return null;
  if (fitting.length === 0) return { value: undefined };
  return { value: fitting.map((row, index) => ({ ...row, id: `r${index + 1}` })) };
}

/** One row for everything, where there may be but one. */
function fewer(row: FoundRow | null, most: number): FoundRow[] | null {
  return row && most >= 1 ? [row] : null;
}

function testsOf(decided: readonly Decided[], wanted: boolean): Test[] {
  return decided.flatMap(({ leaf, holds }) =>
    "some" in leaf && holds === wanted ? [leaf.some[1]] : [],
  );
}

function countsOf(decided: readonly Decided[]): { least: number; most: number } {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const { leaf, holds } of decided) {
    const rows = "rows" in leaf ? leaf.rows[1] : "present" in leaf ? 1 : null;
    if (rows === null) continue;
    if (holds) least = Math.max(least, rows);
    else most = Math.min(most, rows - 1);
  }
  return { least, most };
}
