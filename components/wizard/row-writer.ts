import type { UseFormReturn } from "react-hook-form";
import {
  type Input,
  inputName,
  type PageInputs,
  rowInput,
  type RowOrder,
} from "@/components/wizard/inputs";
import { newRowId } from "@/components/wizard/new-row-id";
import type { FieldView } from "@/components/wizard/question-view";
import { toInput } from "@/components/wizard/to-input";

type Page = {
  form: UseFormReturn<PageInputs>;
  fields: readonly FieldView[];
  order: RowOrder;
  setOrder: (order: RowOrder) => void;
  /** What a control writes is judged like what is typed. */
  fetchCheck: () => Promise<unknown>;
};

/** What a row holds, by column, as values and not as typed; `id` where an existing row is meant. */
export type RowValues = Readonly<Record<string, unknown>>;

/**
 * How a control made for a question writes: into the same inputs that a person types into, so that
 * reading, judging, saving and undoing stay what they are. Paths that the page does not ask are ignored.
 */
export function rowWriter({ form, fields, order, setOrder, fetchCheck }: Page) {
  const fieldAt = (path: string) => fields.find((field) => field.path === path);
  const writeRow = (field: FieldView, rowId: string, values: RowValues): void => {
    for (const column of field.columns) {
      if (!(column.path in values)) continue;
      form.setValue(
        `${inputName(field.path)}.${rowId}.${column.path}`,
        toInput(column, values[column.path]),
        { shouldDirty: true },
      );
    }
  };
  const create = (field: FieldView, values: RowValues): string => {
    const rowId = newRowId();
    form.setValue(`${inputName(field.path)}.${rowId}`, rowInput(field.columns, values), {
      shouldDirty: true,
    });
    return rowId;
  };
  return {
    /** Puts an input into a control, by the name that the form knows it by. */
    fill(name: string, input: Input): void {
      void fetchCheck();
      form.setValue(name, input, { shouldDirty: true });
    },
    /** Puts a value into a field that is no list. */
    setField(path: string, value: unknown): void {
      const field = fieldAt(path);
      if (field === undefined) return;
      void fetchCheck();
      form.setValue(inputName(path), toInput(field, value), { shouldDirty: true });
    },
    /** Puts values into some columns of a row. */
    setRow(path: string, rowId: string, values: RowValues): void {
      const field = fieldAt(path);
      if (field === undefined) return;
      void fetchCheck();
      writeRow(field, rowId, values);
    },
    /** Puts words into one column of a row as they are typed, readable or not. */
    typeInto(path: string, rowId: string, column: string, typed: string): void {
      void fetchCheck();
      form.setValue(`${inputName(path)}.${rowId}.${column}`, typed, { shouldDirty: true });
    },
    /** Adds rows behind those that are there; their ids come back. */
    addRows(path: string, rows: readonly RowValues[]): string[] {
      const field = fieldAt(path);
      if (field === undefined) return [];
      void fetchCheck();
      const added = rows.map((values) => create(field, values));
      setOrder({ ...order, [path]: [...(order[path] ?? []), ...added] });
      return added;
    },
    /** Puts rows in the place of all that are there. What was there can be brought back with `keepRows`. */
    replaceRows(path: string, rows: readonly RowValues[]): void {
      const field = fieldAt(path);
      if (field === undefined) return;
      void fetchCheck();
      setOrder({ ...order, [path]: rows.map((values) => create(field, values)) });
    },
    /** Leaves exactly these rows, in this order; their words are still in the form. */
    keepRows(path: string, rowIds: readonly string[]): void {
      setOrder({ ...order, [path]: [...rowIds] });
    },
  };
}
