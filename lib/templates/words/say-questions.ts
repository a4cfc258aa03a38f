import type { Page, Question, QuestionColumn, Step, Task } from "@/lib/templates/questions";
import { type Place, said, type Say } from "@/lib/templates/words/say";

/** A step with everything that people read said; ids, paths, controls and conditions stay. */
export function sayStep(step: Step, say: Say): Step {
  return {
    ...said(step, ["title", "intro"], [], say),
    tasks: step.tasks.map((task) => sayTask(task, ["tasks", task.id], say)),
  };
}

function sayTask(task: Task, place: Place, say: Say): Task {
  return {
    ...said(task, ["title", "hint"], place, say),
    pages: task.pages.map((page) => sayPage(page, [...place, "pages", page.id], say)),
  };
}

function sayPage(page: Page, place: Place, say: Say): Page {
  return {
    ...said(page, ["heading", "hint", "why", "example"], place, say),
    fields: page.fields.map((field) => sayQuestion(field, [...place, "fields", field.path], say)),
  };
}

function sayQuestion(field: Question, place: Place, say: Say): Question {
  const own = said(field, ["label", "hint", "unit", "rowLabel"], place, say);
  if (field.columns === undefined) return own;
  const columns = field.columns.map((column) =>
    sayColumn(column, [...place, "columns", column.path], say),
  );
  return { ...own, columns };
}

function sayColumn(column: QuestionColumn, place: Place, say: Say): QuestionColumn {
  return said(column, ["label", "hint", "unit"], place, say);
}
