import { listMarkAddress } from "@/components/wizard/list-mark";
import type { AgreementView } from "@/lib/agreements/schema";
import { valueAt } from "@/lib/document/value-at";
import type { PartyKey } from "@/lib/document/tree";
import type { QuestionField, QuestionPage, QuestionTask } from "@/lib/templates/questions";

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
export function askedPages(task: QuestionTask, holds: Holds): QuestionPage[] {
  return task.pages.filter((page) => page.when === undefined || holds(page.when));
}

/** The status of a task, from its answers' marks and, where both affirm, from their affirmations. */
export function taskStatus(task: QuestionTask, agreement: AgreementView, holds: Holds): TaskStatus {
  const pages = askedPages(task, holds);
  const fields = pages.flatMap((page) => page.fields.filter((field) => field.when === undefined || holds(field.when)));
  const states = fields.map((field) => fieldState(field, agreement, holds));
  if (states.includes("discussing")) return "discussing";
  if (states.every((state) => state === "optional")) return pages.length === 0 ? "notApplicable" : "notYet";
  const counted = states.filter((state) => state !== "optional");
  if (counted.every((state) => state === "notApplicable")) return "notApplicable";
  if (counted.some((state) => state === "missing")) {
    return counted.every((state) => state === "missing") ? "notYet" : "started";
  }
  return affirmedStatus(pages, agreement);
}

type FieldState = "answered" | "missing" | "optional" | "discussing" | "notApplicable";

function fieldState(field: QuestionField, agreement: AgreementView, holds: Holds): FieldState {
  const marks = marksOf(field, agreement);
  if (marks.some((mark) => mark.status === "discussing")) return "discussing";
  const answered = isThere(valueAt(agreement.answers, field.path), field);
  if (answered) return "answered";
  if (marks.some((mark) => mark.status === "not_applicable")) return "notApplicable";
  const required = typeof field.required === "string" ? holds(field.required) : field.required;
  return required ? "missing" : "optional";
}

function marksOf(field: QuestionField, { marks, answers }: AgreementView) {
  const rows = valueAt(answers, field.path);
  const addresses = Array.isArray(rows) && field.columns !== undefined
    ? rows.map((row: { id: string }) => `${field.path}.${row.id}`)
    : [field.path, listMarkAddress(field.path)];
  return addresses.flatMap((address) => marks[address] ?? []);
}

function isThere(value: unknown, field: QuestionField): boolean {
  if (!Array.isArray(value)) return value !== undefined;
  return value.length >= Math.max(1, field.columns === undefined ? 1 : (field.minRows ?? 1));
}

/** Where both have to affirm the words: agreed by both, or whose turn it is. */
function affirmedStatus(pages: readonly QuestionPage[], agreement: AgreementView): TaskStatus {
  const addresses = pages.flatMap((page) => page.affirm ?? []);
  if (addresses.length === 0) return "answered";
  const has = (party: PartyKey) =>
    addresses.every((address) =>
      agreement.affirmations.some((given) => given.current && given.address === address && given.party === party),
    );
  const mine = agreement.me.party;
  if (!has(mine)) return "yours";
  return has(mine === "A" ? "B" : "A") ? "agreed" : "waiting";
}
