import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { otherParty } from "@/components/agreements/party-name";
import { Section } from "@/components/ui/section";
import { StatusTag, type TagTone } from "@/components/ui/status-tag";
import { askedPages, type TaskStatus, taskStatus } from "@/components/wizard/task-status";
import type { AgreementView } from "@/lib/agreements/schema";
import { withFigures } from "@/lib/answers/figures";
import { holds } from "@/lib/document/conditions";
import type { ConditionSource } from "@/lib/document/source";
import type { QuestionCatalogue, Step, Task } from "@/lib/templates/questions";

type Props = {
  agreement: AgreementView;
  catalogue: QuestionCatalogue;
  conditions: Readonly<Record<string, ConditionSource>>;
};

/** The steps of the catalogue as groups, each task one row that is a link, with its state in words. */
export function TaskList({ agreement, catalogue, conditions }: Props) {
  const answers = withFigures(agreement.answers);
  const isAsked = (condition: string) => holds(conditions, condition, answers);
  return (
    <div className="space-y-10">
      {catalogue.steps.map((step) => (
        <StepTasks key={step.step} step={step} agreement={agreement} isAsked={isAsked} />
      ))}
    </div>
  );
}

type StepProps = { step: Step; agreement: AgreementView; isAsked: (condition: string) => boolean };

function StepTasks({ step, agreement, isAsked }: StepProps) {
  const t = useTranslations("agreements.hub");
  const tasks = step.tasks
    .filter((task) => askedPages(task, isAsked).length > 0)
    .map((task) => ({ task, status: taskStatus(task, agreement, isAsked) }));
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ status }) => DONE.has(status)).length;
  return (
    <Section
      id={`step-${step.step}`}
      title={step.title}
      aside={t("count", { done, total: tasks.length })}
    >
      <ul>
        {tasks.map(({ task, status }) => (
          <li
            key={task.id}
            className="relative flex items-center justify-between gap-4 border-b border-rule py-2 hover:bg-accent-soft"
          >
            <Link
              href={taskHref(agreement.id, task, status, isAsked)}
              className="inline-flex min-h-11 items-center underline decoration-rule decoration-1 underline-offset-6 after:absolute after:inset-0"
            >
              {task.title}
            </Link>
            <TaskTag status={status} agreement={agreement} />
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
  return <StatusTag tone={TONES[status]}>{t(status, { name })}</StatusTag>;
}

/** What has an answer opens on its check page, what has none on its first question. */
function taskHref(
  agreementId: string,
  task: Task,
  status: TaskStatus,
  isAsked: (condition: string) => boolean,
): Route {
  const first = askedPages(task, isAsked)[0];
  const place = status === "notYet" && first !== undefined ? `${task.id}/${first.id}` : task.id;
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
