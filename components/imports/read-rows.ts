import { cellInput } from "@/components/imports/cell-input";
import type { ColumnMatch } from "@/components/imports/match-columns";
import type { CheckUnit } from "@/components/wizard/check-unit";
import { inputName } from "@/components/wizard/inputs";
import { newRowId } from "@/components/wizard/new-row-id";
import { type PageProblem, pageProblems } from "@/components/wizard/page-problems";
import type { FieldView } from "@/components/wizard/question-view";
import { readPage, type Unit } from "@/components/wizard/read-page";

/**
 * One row of the table, read as if somebody had typed it: `line` is its line in the table. A row with
 * `wrong` cells cannot be added; what is `missing` can be written later, like in any draft.
 */
export type ReadRow = { line: number; unit: Unit; wrong: PageProblem[]; missing: PageProblem[] };

/** Reads every row with the wizard's own reader and judge; nothing is saved by this. */
export function readRows(
  field: FieldView,
  rows: readonly (readonly string[])[],
  { byColumn }: ColumnMatch,
  { check, isRequired }: { check: CheckUnit; isRequired: (required: boolean | string) => boolean },
): ReadRow[] {
  const order = rows.map(newRowId);
  const inputs = Object.fromEntries(
    order.map((id, index) => [id, rowInputs(field, rows[index] ?? [], byColumn)]),
  );
  const units = readPage(
    [field],
    { [inputName(field.path)]: inputs },
    { [field.path]: order },
    check,
  );
  const anyNumber = { ...field, minRows: 0, required: false };
  return units.map((unit, index) => {
    const problems = pageProblems([anyNumber], [{ ...unit, field: anyNumber }], isRequired);
    const wrong = problems.filter(({ kind }) => kind === "input");
    return {
      line: index + 2,
      unit,
      wrong,
      missing: problems.filter((one) => !wrong.includes(one)),
    };
  });
}

function rowInputs(
  { columns }: FieldView,
  cells: readonly string[],
  byColumn: ColumnMatch["byColumn"],
) {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const words = cells[byColumn.get(column.path) ?? -1];
      return words === undefined || words === "" ? [] : [[column.path, cellInput(column, words)]];
    }),
  );
}
