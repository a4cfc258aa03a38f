import { askedPages, type TaskStatus, taskStatus } from "@/components/wizard/task-status";
import type { AgreementView } from "@/lib/agreements/schema";
import { borrowedGroups } from "@/components/borrowings/borrowed-groups";
import { withFigures } from "@/lib/answers/figures";
import { holdsOnce } from "@/lib/document/conditions";
import type { ConditionSource } from "@/lib/document/source";
import { remember } from "@/lib/remember/remember";
import type { QuestionCatalogue, Task } from "@/lib/templates/questions";

/** A task that is asked under the answers: where it stands, and the id of its first page. No words: they depend on the reader. */
export type TaskState = {
  status: TaskStatus;
  firstPage: string;
  /** Borrowed answers that the reader's own party has yet to review. */
  borrowed: number;
};

type Of = {
  agreement: AgreementView;
  catalogue: QuestionCatalogue;
  conditions: Readonly<Record<string, ConditionSource>>;
};

/** The states of all tasks that are asked, by task id; worked out once for a place in the trail. */
export function taskStates(of: Of): ReadonlyMap<string, TaskState> {
  const { id, trail, templateDigest, me } = of.agreement;
  return remembered([id, trail, templateDigest, me.party], () => statesOf(of));
}

const MOST_KEPT = 64;
const remembered = remember<ReadonlyMap<string, TaskState>>(MOST_KEPT);

function statesOf({ agreement, catalogue, conditions }: Of): Map<string, TaskState> {
  const isAsked = holdsOnce(conditions, withFigures(agreement.answers));
  const states = new Map<string, TaskState>();
  for (const task of catalogue.steps.flatMap((step) => step.tasks)) {
    const [firstPage] = askedPages(task, isAsked);
    if (firstPage === undefined) continue;
    const status = taskStatus(task, agreement, isAsked);
    states.set(task.id, {
      status,
      firstPage: firstPage.id,
      borrowed: borrowedIn(task, agreement, isAsked),
    });
  }
  return states;
}

function borrowedIn(
  task: Task,
  agreement: AgreementView,
  isAsked: (condition: string) => boolean,
): number {
  if (agreement.borrowed.length === 0) return 0;
  const fields = askedPages(task, isAsked)
    .flatMap((page) => page.fields)
    .filter(({ when }) => when === undefined || isAsked(when));
  return borrowedGroups(agreement, fields).reduce((sum, { mine }) => sum + mine.length, 0);
}
