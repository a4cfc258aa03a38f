export type Placeholder = { where: string; found: string };

/** Every text below a value that holds a placeholder, by its dotted path; rows by their id. */
export function placeholdersIn(value: unknown, path = ""): Placeholder[] {
  if (typeof value === "string") {
    const found = placeholderIn(value);
    return found === null ? [] : [{ where: path, found }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    placeholdersIn(child, join(path, Array.isArray(value) ? rowId(child, key) : key)),
  );
}

/** What stands for words still to come: "TBD", "n/a", "{x}", "____", "???", "xxx"; else null. */
export function placeholderIn(text: string): string | null {
  return PLACEHOLDER.exec(text)?.[0] ?? null;
}

const PLACEHOLDER = /\bTB[DAC]\b|\bn\/a\b|\{\s*\w*\s*\}|_{3,}|\?{3,}|\bx{3,}\b|\blorem ipsum\b/i;

function rowId(row: unknown, index: string): string {
  return typeof row === "object" && row !== null && "id" in row ? String(row.id) : index;
}

function join(path: string, segment: string): string {
  return path === "" ? segment : `${path}.${segment}`;
}
