import type { AnswerKind } from "@/lib/answers/kinds";
import { allFields, columnsOf, unitSchema } from "@/lib/answers/paths";
import { answerKindAt } from "@/lib/templates/answer-kind";
import type { Check } from "@/lib/templates/check/check-templates";
import { type Finding, problem } from "@/lib/templates/finding";
import type { AskedField, AskedPage } from "@/lib/templates/parse-questions";
import { MADE_CONTROLS, type Question, type QuestionColumn } from "@/lib/templates/questions";

/** Every question writes an answer that exists, with a control that fits its kind. */
export const questionsFit: Check = ({ questions }) => [
  ...questions.fields.flatMap(wrongWithField),
  ...questions.pages.flatMap(wrongWithPage),
];

function wrongWithField({ field, file, line, columnLines }: AskedField): Finding[] {
  const kind = field.control === "figure" ? answerKindAt(field.path)?.kind : allFields.get(field.path)?.kind;
  if (kind === undefined) return [problem(file, line, `Unknown answer: ${field.path}`)];
  const own = wrongWithControl(field, kind).map((message) => problem(file, line, message));
  if (kind !== "rows") return own;
  const columns = (field.columns ?? []).flatMap((column, index) =>
    wrongWithColumn(field, column).map((message) => problem(file, columnLines[index] ?? line, message)),
  );
  if (field.knownBy !== undefined && !columnsOf(field.path)?.has(field.knownBy))
    own.push(problem(file, line, `${field.path} has no column ${field.knownBy}`));
  const hasColumns = (field.columns ?? []).length > 0 || field.control.startsWith("custom:");
  return hasColumns ? [...own, ...columns] : [...own, problem(file, line, `${field.path} is a list without columns`)];
}

function wrongWithColumn(field: Question, column: QuestionColumn): string[] {
  const kind = columnsOf(field.path)?.get(column.path)?.kind;
  return kind === undefined ? [`Unknown column: ${field.path}.${column.path}`] : wrongWithControl(column, kind);
}

function wrongWithControl({ path, control, parts }: QuestionColumn, kind: AnswerKind): string[] {
  if (parts && kind !== "person" && kind !== "address") return [`${path} has no parts`];
  if (control === "figure" || control.startsWith("custom:") || control === kind) return [];
  return kind === "text" && control === "longText" ? [] : [`${control} does not fit ${path}, which is a ${kind}`];
}

function wrongWithPage({ page, file, line }: AskedPage): Finding[] {
  const isEmpty = page.fields.length === 0 && page.figures === undefined && page.affirm === undefined;
  const wrong = isEmpty ? [problem(file, line, `The page ${page.id} asks nothing`)] : [];
  if (page.control !== undefined && !MADE_CONTROLS.some((name) => name === page.control))
    wrong.push(problem(file, line, `There is no control made for ${page.id} called ${page.control}`));
  if (page.affirm === undefined || unitSchema(page.affirm) || columnsOf(page.affirm)) return wrong;
  return [...wrong, problem(file, line, `Unknown answer to affirm: ${page.affirm}`)];
}
