/**
 * The paths in which two sources differ: leaves, whole lists, and what only one of them has. Parts
 * that are the same object are not looked into, so an edit that copies only its way down is found fast.
 */
export function changedPaths(before: unknown, after: unknown): string[] {
  const changed: string[] = [];
  compare(before, after, "", changed);
  return changed;
}

function compare(before: unknown, after: unknown, path: string, changed: string[]): void {
  if (Object.is(before, after)) return;
  if (!isRecord(before) || !isRecord(after)) {
    if (!isSameList(before, after)) changed.push(path);
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(before[key], after[key], path === "" ? key : `${path}.${key}`, changed);
  }
}

function isSameList(before: unknown, after: unknown): boolean {
  return (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length &&
    before.every((item, index) => changedPaths(item, after[index]).length === 0)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
