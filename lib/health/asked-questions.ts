import type { Question, QuestionCatalogue } from "@/lib/templates/questions";

/** The questions that are asked where these conditions hold: of tasks and pages that apply. Figures are no questions. */
export function askedQuestions(
  { steps }: QuestionCatalogue,
  holds: (condition: string) => boolean,
): Question[] {
  const applies = ({ when }: { when?: string | undefined }) => when === undefined || holds(when);
  return steps
    .flatMap((step) => step.tasks)
    .filter(applies)
    .flatMap((task) => task.pages)
    .filter(applies)
    .flatMap((page) => page.fields)
    .filter((question) => applies(question) && question.control !== "figure");
}
