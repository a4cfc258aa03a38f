import type { Route } from "next";
import { useTranslations } from "next-intl";
import { otherParty } from "@/components/agreements/party-name";
import { PageLink } from "@/components/ui/page-link";
import { Section } from "@/components/ui/section";
import { StatusTag, type TagTone } from "@/components/ui/status-tag";
import { type TaskState, taskStates } from "@/components/wizard/task-states";
import type { TaskStatus } from "@/components/wizard/task-status";
import type { AgreementView } from "@/lib/agreements/schema";
import type { ConditionSource } from "@/lib/document/source";
import type { QuestionCatalogue, Step, Task } from "@/lib/templates/questions";

type Props = {
  agreement: AgreementView;
  catalogue: QuestionCatalogue;
  conditions: Readonly<Record<string, ConditionSource>>;
};

/** The steps of the catalogue as groups, each task one row that is a link, with its state in words. */
export function TaskList({ agreement, catalogue, conditions }: Props) {
  const states = taskStates({ agreement, catalogue, conditions });
  return (
    <div className="space-y-10">
      {catalogue.steps.map((step) => (
        <StepTasks key={step.step} step={step} agreement={agreement} states={states} />
      ))}
    </div>
  );
}

type StepProps = {
  step: Step;
  agreement: AgreementView;
  states: ReadonlyMap<string, TaskState>;
};

function StepTasks({ step, agreement, states }: StepProps) {
  const t = useTranslations("agreements.hub");
  const words = useTranslations("borrowings");
  const tasks = step.tasks.flatMap((task) => {
    const state = states.get(task.id);
    return state === undefined ? [] : [{ task, ...state }];
  });
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ status }) => DONE.has(status)).length;
  return (
    <Section
      id={`step-${step.step}`}
      title={step.title}
      aside={t("count", { done, total: tasks.length })}
    >
      <ul>
        {tasks.map(({ task, status, firstPage, borrowed }) => (
          <li
            key={task.id}
            className="relative flex items-center justify-between gap-4 border-b border-rule py-2 hover:bg-accent-soft"
          >
            <PageLink
              href={taskHref(agreement.id, task, { status, firstPage })}
              className="inline-flex min-h-11 items-center underline decoration-rule decoration-1 underline-offset-6 after:absolute after:inset-0"
            >
              {task.title}
            </PageLink>
            {borrowed === 0 ? (
              <TaskTag status={status} agreement={agreement} />
            ) : (
              <span className="flex flex-wrap items-center justify-end gap-2 text-end">
                <StatusTag tone="ours">{words("task", { count: borrowed })}</StatusTag>
                <TaskTag status={status} agreement={agreement} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TaskTag({ status, agreement }: { status: TaskStatus; agreement: AgreementView }) {
  const t = useTranslations("agreements.hub.status");
  const partner = agreement.parties[otherParty(agreement.me.party)];
  const name = partner.people[0]?.name ?? partner.organization ?? t("partner");
  // Words with a place in them are taken apart for each tag: only the tag that has one pays for it.
  return (
    <StatusTag tone={TONES[status]}>
      {status === "waiting" ? t(status, { name }) : t(status)}
    </StatusTag>
  );
}

/** What has an answer opens on its check page, what has none on its first question. */
function taskHref(
  agreementId: string,
  task: Task,
  { status, firstPage }: Omit<TaskState, "borrowed">,
): Route {
  const place = status === "notYet" ? `${task.id}/${firstPage}` : task.id;
  return `/agreements/${agreementId}/${place}` as Route;
}

const DONE: ReadonlySet<TaskStatus> = new Set(["answered", "agreed", "notApplicable"]);

const TONES: Record<TaskStatus, TagTone> = {
  notYet: "open",
  started: "open",
  discussing: "attention",
  waiting: "theirs",
  yours: "ours",
  answered: "done",
  agreed: "done",
  notApplicable: "quiet",
};
