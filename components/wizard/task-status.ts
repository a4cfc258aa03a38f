import { affirmedBy, affirmViews } from "@/components/wizard/affirm-views";
import { listMarkAddress } from "@/components/wizard/list-mark";
import type { AgreementView } from "@/lib/agreements/schema";
import { valueAt } from "@/lib/document/value-at";
import type { Page, Question, Task } from "@/lib/templates/questions";

/** Where a task stands, in the few words of the task list. */
export type TaskStatus =
  | "notYet"
  | "started"
  | "discussing"
  | "waiting"
  | "yours"
  | "answered"
  | "agreed"
  | "notApplicable";

type Holds = (condition: string) => boolean;

/** The pages of a task that are asked under these answers. */
export function askedPages(task: Task, holds: Holds): Page[] {
  if (task.when !== undefined && !holds(task.when)) return [];
  return task.pages.filter((page) => page.when === undefined || holds(page.when));
}

/** The status of a task, from its answers' marks and, where both affirm, from their affirmations. */
export function taskStatus(task: Task, agreement: AgreementView, holds: Holds): TaskStatus {
  const pages = askedPages(task, holds);
  const fields = pages.flatMap((page) =>
    page.fields.filter((field) => field.when === undefined || holds(field.when)),
  );
  const states = fields.map((field) => fieldState(field, agreement, holds));
  if (states.includes("discussing")) return "discussing";
  if (states.every((state) => state === "optional"))
    return pages.length === 0 ? "notApplicable" : "notYet";
  const counted = states.filter((state) => state !== "optional");
  if (counted.every((state) => state === "notApplicable")) return "notApplicable";
  if (counted.some((state) => state === "missing")) {
    return counted.every((state) => state === "missing") ? "notYet" : "started";
  }
  return affirmedStatus(pages, agreement);
}

type FieldState = "answered" | "missing" | "optional" | "discussing" | "notApplicable";

function fieldState(field: Question, agreement: AgreementView, holds: Holds): FieldState {
  const marks = marksOf(field, agreement);
  if (marks.some((mark) => mark.status === "discussing")) return "discussing";
  const answered = isThere(valueAt(agreement.answers, field.path), field);
  if (answered) return "answered";
  if (marks.some((mark) => mark.status === "not_applicable")) return "notApplicable";
  const required = typeof field.required === "string" ? holds(field.required) : field.required;
  return required ? "missing" : "optional";
}

function marksOf(field: Question, { marks, answers }: AgreementView) {
  const rows = valueAt(answers, field.path);
  const addresses =
    Array.isArray(rows) && field.columns !== undefined
      ? rows.map((row: { id: string }) => `${field.path}.${row.id}`)
      : [field.path, listMarkAddress(field.path)];
  return addresses.flatMap((address) => marks[address] ?? []);
}

function isThere(value: unknown, field: Question): boolean {
  if (!Array.isArray(value)) return value !== undefined;
  return value.length >= Math.max(1, field.columns === undefined ? 1 : (field.minRows ?? 1));
}

/** Where words have to be affirmed: agreed by both, or whose turn it is. */
function affirmedStatus(pages: readonly Page[], agreement: AgreementView): TaskStatus {
  const views = pages.flatMap((page) => affirmViews(agreement, page.affirm));
  if (views.length === 0) return "answered";
  const mine = agreement.me.party;
  if (!affirmedBy(views, mine)) return "yours";
  return affirmedBy(views, mine === "A" ? "B" : "A") ? "agreed" : "waiting";
}
