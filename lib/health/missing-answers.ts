import type { AnswerMark } from "@/lib/answers/answer-file";
import { valueAt } from "@/lib/answers/paths";
import { askedQuestions } from "@/lib/health/asked-questions";
import type { Question, QuestionCatalogue, QuestionColumn } from "@/lib/templates/questions";

/** A required answer that nobody has given; `label` is the question's. */
export type MissingAnswer = { address: string; label: string };

type Marks = Readonly<Record<string, AnswerMark>>;
type Condition = boolean | string | undefined;

/**
 * What must be answered here and is not: on a page that applies, required (always or by a condition
 * that holds), and neither answered nor marked as not applicable. Of a list that is answered, the
 * required columns of every row.
 */
export function missingAnswers(
  catalogue: QuestionCatalogue,
  holds: (condition: string) => boolean,
  answers: object,
  marks: Marks,
): MissingAnswer[] {
  const holdsHere = (condition: Condition) =>
    typeof condition === "string" ? holds(condition) : condition === true;
  const applies = ({ when }: { when?: string | undefined }) => holdsHere(when ?? true);

  const missing = askedQuestions(catalogue, holds)
    .filter((question) => !isSetAside(marks, question.path))
    .flatMap((question) => {
      const value = valueAt(answers, question.path);
      if (!isAnswered(value, question)) return holdsHere(question.required) ? [question] : [];
      const columns = (question.columns ?? []).filter(
        (column) => applies(column) && holdsHere(column.required),
      );
      return emptyCells(question, columns, value);
    })
    .map(({ path, label }) => [path, { address: path, label }] as const);
  return [...new Map(missing).values()];
}

/** A whole list is set aside under its own name and "none", because a list has no value of its own. */
export function isSetAside(marks: Marks, path: string): boolean {
  return [path, `${path}.none`].some((address) => marks[address]?.status === "not_applicable");
}

function emptyCells(question: Question, columns: QuestionColumn[], value: unknown) {
  const rows = Array.isArray(value) ? (value as ({ id: string } & Record<string, unknown>)[]) : [];
  return rows.flatMap((row) =>
    columns
      .filter(({ path }) => row[path] === undefined || row[path] === "")
      .map(({ path, label }) => ({ path: `${question.path}.${row.id}.${path}`, label })),
  );
}

function isAnswered(value: unknown, question: Question): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.length >= Math.max(1, question.minRows ?? 1);
  if (typeof value === "object")
    return Object.values(value).some((part) => part !== undefined && part !== "");
  return true;
}
