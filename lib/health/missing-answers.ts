import type { AnswerMark } from "@/lib/answers/answer-file";
import { valueAt } from "@/lib/answers/paths";
import { type Conditions, holds } from "@/lib/document/conditions";
import type { MissingAnswer } from "@/lib/health/problem";
import type { Question, QuestionCatalogue, Task } from "@/lib/templates/questions";

/**
 * The questions that must be answered here and are not: on a page that applies, required (always or
 * by a condition that holds), and neither answered nor marked as not applicable.
 */
export function missingAnswers(
  catalogue: QuestionCatalogue,
  conditions: Conditions,
  answers: object,
  marks: Readonly<Record<string, AnswerMark>>,
): MissingAnswer[] {
  const applies = (id: string | undefined) => id === undefined || holds(conditions, id, answers);
  const isRequired = (required: boolean | string | undefined) =>
    typeof required === "string" ? applies(required) : required === true;
  const missing = new Map<string, MissingAnswer>();

  const asked = tasksOf(catalogue)
    .filter((task) => applies(task.when))
    .flatMap((task) => task.pages)
    .filter((page) => applies(page.when));

  for (const question of asked.flatMap((page) => page.fields)) {
    const { path: address, label } = question;
    if (question.control === "figure" || marks[address]?.status === "not_applicable") continue;
    if (!applies(question.when) || !isRequired(question.required)) continue;
    if (!isAnswered(valueAt(answers, address), question)) missing.set(address, { address, label });
  }
  return [...missing.values()];
}

function tasksOf(catalogue: QuestionCatalogue): Task[] {
  return catalogue.steps.flatMap((step) => step.tasks);
}

function isAnswered(value: unknown, question: Question): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.length >= Math.max(1, question.minRows ?? 1);
  if (typeof value === "object")
    return Object.values(value).some((part) => part !== undefined && part !== "");
  return true;
}
