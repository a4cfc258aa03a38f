import type { ControlView, FieldView } from "@/components/wizard/question-view";
import { toInput } from "@/components/wizard/to-input";
import type { Answers } from "@/lib/answers/schema";
import { valueAt } from "@/lib/document/value-at";

/** What a control holds while a person writes: words, several words, or words by part. */
export type Input = string | string[] | { [part: string]: Input };

/** Everything written on a page: by field path; a list holds its rows by row id. */
export type PageInputs = Record<string, Input>;

/** The rows of each list, in order. Rows that were taken out stay in the inputs until the page is left. */
export type RowOrder = Record<string, string[]>;

/** Dots and brackets mean nesting to the form library; a field keeps one flat name. */
export function inputName(path: string): string {
  return path.replaceAll(".", "__");
}

/** The saved answers of a page, as its controls show them. */
export function inputsOf(
  fields: readonly FieldView[],
  answers: Answers,
): { inputs: PageInputs; order: RowOrder } {
  const inputs: PageInputs = {};
  const order: RowOrder = {};
  for (const field of fields) {
    const value = valueAt(answers, field.path);
    if (field.control !== "rows") {
      inputs[inputName(field.path)] = toInput(field, value);
      continue;
    }
    const rows = Array.isArray(value) ? (value as { id: string }[]) : [];
    order[field.path] = rows.map((row) => row.id);
    inputs[inputName(field.path)] = Object.fromEntries(
      rows.map((row) => [row.id, rowInput(field.columns, row)]),
    );
  }
  return { inputs, order };
}

/** One row, as its controls show it; every column present. */
export function rowInput(
  columns: readonly ControlView[],
  row: Record<string, unknown>,
): Record<string, Input> {
  return Object.fromEntries(
    columns.map((column) => [column.path, toInput(column, row[column.path])]),
  );
}
