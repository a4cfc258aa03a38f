import type { ControlView } from "@/components/wizard/question-view";

/** Which column of the table feeds which column of the list; and the headings that feed none. */
export type ColumnMatch = { byColumn: ReadonlyMap<string, number>; unknown: string[] };

/** Finds each column by its label or its name, whatever the case, spaces and signs. */
export function matchColumns(
  columns: readonly ControlView[],
  headings: readonly string[],
): ColumnMatch {
  const byColumn = new Map<string, number>();
  const unknown: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const found = columns.find(
      ({ label, path }) => plain(heading) === plain(label) || plain(heading) === plain(path),
    );
    if (found !== undefined && !byColumn.has(found.path)) byColumn.set(found.path, index);
    else if (heading !== "") unknown.push(heading);
  }
  return { byColumn, unknown };
}

/** What two spellings of the same words have in common. */
export function plain(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
