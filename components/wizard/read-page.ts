import { type Input, inputName, type PageInputs, type RowOrder } from "@/components/wizard/inputs";
import type { ControlView, FieldView } from "@/components/wizard/question-view";
import { type InputProblem, readInput } from "@/components/wizard/read-input";
import { unitSchema } from "@/lib/answers/paths";
import type * as z from "zod";

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
export type Problem = { controlId: string; control: ControlView; why: InputProblem | z.core.$ZodIssue };

/** Reads a page's inputs with the same schema the server uses, unit by unit. */
export function readPage(fields: readonly FieldView[], inputs: PageInputs, order: RowOrder): Unit[] {
  return fields.flatMap((field) => {
    const input = inputs[inputName(field.path)];
    if (field.control !== "rows") return [readField(field, input)];
    return (order[field.path] ?? []).map((id, position) => readRow(field, id, position, partsOf(partsOf(input)[id])));
  });
}

/** The element id of a control: `party__A__liaison`, `exp__E1__how`. */
export function controlId(path: string, ...rest: string[]): string {
  return [inputName(path), ...rest].join("__");
}

function readField(field: FieldView, input: Input | undefined): Unit {
  const id = controlId(field.path);
  const read = readInput(field, input);
  const unit = { address: field.path, field, position: null };
  if (!read.ok) return { ...unit, value: undefined, problems: [{ controlId: id, control: field, why: read.problem }] };
  const issues = issuesOf(field.path, read.value);
  return {
    ...unit,
    value: read.value,
    problems: issues.map((why) => ({ controlId: [id, ...why.path.map(String)].join("__"), control: field, why })),
  };
}

function readRow(field: FieldView, id: string, position: number, inputs: { [part: string]: Input }): Unit {
  const address = `${field.path}.${id}`;
  const value: Record<string, unknown> = { id };
  const problems: Problem[] = [];
  for (const column of field.columns) {
    const read = readInput(column, inputs[column.path]);
    if (!read.ok) problems.push({ controlId: controlId(field.path, id, column.path), control: column, why: read.problem });
    else if (read.value !== undefined) value[column.path] = read.value;
  }
  for (const why of issuesOf(address, value)) {
    const column = field.columns.find((candidate) => candidate.path === why.path[0]);
    if (column !== undefined) problems.push({ controlId: controlId(field.path, id, column.path), control: column, why });
  }
  return { address, field, position, value, problems };
}

function issuesOf(address: string, value: unknown): readonly z.core.$ZodIssue[] {
  if (value === undefined) return [];
  return unitSchema(address)?.safeParse(value).error?.issues ?? [];
}

function partsOf(input: Input | undefined): { [part: string]: Input } {
  return typeof input === "object" && !Array.isArray(input) ? input : {};
}
