import type { Route } from "next";
import type { QuestionView } from "@/components/wizard/question-view";

/** Where Continue leads: the next page that is asked, the task's check page after the last, or back to it. */
export function nextHref(
  view: QuestionView,
  isAsked: (when: string | undefined) => boolean,
): Route {
  const task = `/agreements/${view.agreementId}/${view.taskId}`;
  if (view.fromCheck) return task as Route;
  const here = view.pages.findIndex((page) => page.id === view.pageId);
  const next = view.pages.slice(here + 1).find((page) => isAsked(page.when ?? undefined));
  return (next === undefined ? task : `${task}/${next.id}`) as Route;
}
