import "server-only";

import type { Route } from "next";
import { notFound } from "next/navigation";
import { findTask } from "@/components/wizard/find-page";
import { loadTaskRows } from "@/components/wizard/load-task-rows";
import { askedPages } from "@/components/wizard/task-status";

/** Everything a task has asked so far, as it stands, and the task that comes after it. */
export async function loadCheck(id: string, taskId: string) {
  const { agreement, catalogue, isAsked, rowsOf } = await loadTaskRows(id);
  const { task } = findTask(catalogue, taskId) ?? notFound();
  const rows = rowsOf(task).map((row) => ({ ...row, href: `${row.href}?from=check` as Route }));
  return { agreement, task, rows, nextTask: nextTask() };

  function nextTask(): { title: string; href: Route } | null {
    const tasks = catalogue.steps.flatMap((step) => step.tasks);
    for (const candidate of tasks.slice(tasks.indexOf(task) + 1)) {
      const first = askedPages(candidate, isAsked)[0];
      if (first !== undefined)
        return {
          title: candidate.title,
          href: `/agreements/${id}/${candidate.id}/${first.id}` as Route,
        };
    }
    return null;
  }
}
