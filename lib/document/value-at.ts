/** The value at a dotted path, or undefined. A segment on a list is a row's id. */
export function valueAt(source: unknown, path: string): unknown {
  let value = source;
  let start = 0;
  while (start <= path.length) {
    const dot = path.indexOf(".", start);
    const end = dot < 0 ? path.length : dot;
    const segment = start === 0 && dot < 0 ? path : path.slice(start, end);
    if (Array.isArray(value))
      value = value.find((row: unknown) => isRecord(row) && row["id"] === segment);
    else if (isRecord(value) && Object.hasOwn(value, segment)) value = value[segment];
    else return undefined;
    start = end + 1;
  }
  return value;
}

/** A row of a list answer: an object with a stable id. */
export type Row = Readonly<Record<string, unknown>> & { id: string };

/** The rows at a path; empty when there are none. */
export function rowsAt(source: unknown, path: string): Row[] {
  const value = valueAt(source, path);
  return Array.isArray(value) ? value.filter(isRow) : [];
}

/** Whether anything was answered: no null, empty text, empty list or empty object. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.values(value).some(isAnswered) : true;
}

function isRow(value: unknown): value is Row {
  return isRecord(value) && typeof value["id"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
