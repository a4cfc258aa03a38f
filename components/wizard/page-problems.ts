import type { Problem, Unit } from "@/components/wizard/read-page";
import { controlId } from "@/components/wizard/read-page";
import type { ControlView, FieldView } from "@/components/wizard/question-view";

/** What Continue finds: unreadable or out-of-range input, missing answers, too few rows. */
export type PageProblem =
  | { kind: "input"; targetId: string; problem: Problem }
  | { kind: "missing"; targetId: string; control: ControlView }
  | { kind: "rows"; targetId: string; field: FieldView };

/**
 * All problems of a page, in reading order, one per control. `isRequired` decides a requirement that
 * depends on a condition.
 */
export function pageProblems(
  fields: readonly FieldView[],
  units: readonly Unit[],
  isRequired: (required: boolean | string) => boolean,
): PageProblem[] {
  const found = fields.flatMap((field) => {
    const own = units.filter((unit) => unit.field === field);
    return field.control === "rows"
      ? rowsProblems(field, own, isRequired)
      : fieldProblems(field, own, isRequired);
  });
  const seen = new Set<string>();
  return found.filter((problem) => !seen.has(problem.targetId) && seen.add(problem.targetId));
}

function fieldProblems(
  field: FieldView,
  units: readonly Unit[],
  isRequired: (required: boolean | string) => boolean,
): PageProblem[] {
  return units.flatMap((unit): PageProblem[] => {
    if (unit.problems.length > 0) return inputProblems(unit);
    if (!isRequired(field.required)) return [];
    if (unit.value === undefined)
      return [{ kind: "missing", targetId: controlId(field.path), control: field }];
    const nameless = field.control === "person" && !Object.hasOwn(unit.value as object, "name");
    return nameless
      ? [{ kind: "missing", targetId: controlId(field.path, "name"), control: field }]
      : [];
  });
}

function rowsProblems(
  field: FieldView,
  units: readonly Unit[],
  isRequired: (required: boolean | string) => boolean,
): PageProblem[] {
  const least = isRequired(field.required) ? Math.max(1, field.minRows) : 0;
  const tooFew: PageProblem[] =
    units.length < least ? [{ kind: "rows", targetId: controlId(field.path), field }] : [];
  const inRows = units.flatMap((unit) => [
    ...inputProblems(unit),
    ...missingColumns(unit, isRequired),
  ]);
  return [...inRows, ...tooFew];
}

function missingColumns(
  unit: Unit,
  isRequired: (required: boolean | string) => boolean,
): PageProblem[] {
  const row = unit.value as Record<string, unknown>;
  const rowId = String(row["id"]);
  return unit.field.columns
    .filter((column) => row[column.path] === undefined && isRequired(column.required))
    .map((column) => ({
      kind: "missing",
      targetId: controlId(unit.field.path, rowId, column.path),
      control: column,
    }));
}

function inputProblems(unit: Unit): PageProblem[] {
  return unit.problems.map((problem) => ({ kind: "input", targetId: problem.controlId, problem }));
}
