import type { QuestionCatalogue, Page, Step, Task } from "@/lib/templates/questions";

export type FoundTask = { step: Step; task: Task };

export type FoundPage = FoundTask & { page: Page };

/** The task with this id; null when the catalogue has none. Task ids are unique in the whole catalogue. */
export function findTask(catalogue: QuestionCatalogue, taskId: string): FoundTask | null {
  for (const step of catalogue.steps) {
    const task = step.tasks.find((candidate) => candidate.id === taskId);
    if (task !== undefined) return { step, task };
  }
  return null;
}

export function findPage(
  catalogue: QuestionCatalogue,
  taskId: string,
  pageId: string,
): FoundPage | null {
  const found = findTask(catalogue, taskId);
  const page = found?.task.pages.find((candidate) => candidate.id === pageId);
  return found === null || page === undefined ? null : { ...found, page };
}
