import type { CheckUnit, UnitIssue } from "@/components/wizard/check-unit";
import { type Input, inputName, type PageInputs, type RowOrder } from "@/components/wizard/inputs";
import type { ControlView, FieldView } from "@/components/wizard/question-view";
import { type InputProblem, readInput } from "@/components/wizard/read-input";

/** One unit of saving as it stands on the page: a field, or one row of a list. */
export type Unit = {
  address: string;
  field: FieldView;
  /** Place in its list, from 0; null for a field. */
  position: number | null;
  /** Undefined when nothing is written. Meaningless while there are problems. */
  value: unknown;
  problems: Problem[];
};

/** What keeps a unit from being saved, and at which control. */
export type Problem = { controlId: string; control: ControlView; why: InputProblem | UnitIssue };

/** Reads a page's inputs unit by unit; `check` judges them as the server does, null leaves that out. */
export function readPage(
  fields: readonly FieldView[],
  inputs: PageInputs,
  order: RowOrder,
  check: CheckUnit | null,
): Unit[] {
  return fields.flatMap((field) => {
    const input = inputs[inputName(field.path)];
    if (field.control !== "rows") return [readField(field, input, check)];
    return (order[field.path] ?? []).map((id, position) =>
      readRow(field, id, position, partsOf(partsOf(input)[id]), check),
    );
  });
}

/** The element id of a control: `party__A__liaison`, `exp__E1__how`. */
export function controlId(path: string, ...rest: string[]): string {
  return [inputName(path), ...rest].join("__");
}

function readField(field: FieldView, input: Input | undefined, check: CheckUnit | null): Unit {
  const id = controlId(field.path);
  const read = readInput(field, input);
  const unit = { address: field.path, field, position: null };
  if (!read.ok)
    return {
      ...unit,
      value: undefined,
      problems: [{ controlId: id, control: field, why: read.problem }],
    };
  const issues = check?.(field.path, read.value) ?? [];
  return {
    ...unit,
    value: read.value,
    problems: issues.map((why) => ({
      controlId: [id, ...why.path].join("__"),
      control: field,
      why,
    })),
  };
}

function readRow(
  field: FieldView,
  id: string,
  position: number,
  inputs: { [part: string]: Input },
  check: CheckUnit | null,
): Unit {
  const address = `${field.path}.${id}`;
  const value: Record<string, unknown> = { id };
  const problems: Problem[] = [];
  for (const column of field.columns) {
    const read = readInput(column, inputs[column.path]);
    if (!read.ok)
      problems.push({
        controlId: controlId(field.path, id, column.path),
        control: column,
        why: read.problem,
      });
    else if (read.value !== undefined) value[column.path] = read.value;
  }
  for (const why of check?.(address, value) ?? []) {
    const column = field.columns.find((candidate) => candidate.path === why.path[0]);
    if (column !== undefined)
      problems.push({ controlId: controlId(field.path, id, column.path), control: column, why });
  }
  return { address, field, position, value, problems };
}

function partsOf(input: Input | undefined): { [part: string]: Input } {
  return typeof input === "object" && !Array.isArray(input) ? input : {};
}
