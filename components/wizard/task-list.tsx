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
  const say = useTaskWords(agreement);
  return (
    <div className="space-y-10">
      {catalogue.steps.map((step) => (
        <StepTasks
          key={step.step}
          step={step}
          agreementId={agreement.id}
          states={states}
          say={say}
        />
      ))}
    </div>
  );
}

type StepProps = {
  step: Step;
  agreementId: string;
  states: ReadonlyMap<string, TaskState>;
  say: ReturnType<typeof useTaskWords>;
};

function StepTasks({ step, agreementId, states, say }: StepProps) {
  const tasks = step.tasks.flatMap((task) => {
    const state = states.get(task.id);
    return state === undefined ? [] : [{ task, ...state }];
  });
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ status }) => DONE.has(status)).length;
  return (
    <Section id={`step-${step.step}`} title={step.title} aside={say.count(done, tasks.length)}>
      <ul className={ROWS_STYLE}>
        {tasks.map(({ task, status, firstPage, borrowed }) => (
          <li key={task.id}>
            <PageLink href={taskHref(agreementId, task, { status, firstPage })}>
              {task.title}
            </PageLink>
            {borrowed === 0 ? (
              <StatusTag tone={TONES[status]}>{say.statuses[status]}</StatusTag>
            ) : (
              <span className="flex flex-wrap items-center justify-end gap-2 text-end">
                <StatusTag tone="ours">{say.borrowed(borrowed)}</StatusTag>
                <StatusTag tone={TONES[status]}>{say.statuses[status]}</StatusTag>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Said once for the rows of a list, which are many and alike: a link that fills its row. */
const ROWS_STYLE =
  "*:relative *:flex *:items-center *:justify-between *:gap-4 *:border-b *:border-rule *:py-2 " +
  "*:hover:bg-accent-soft [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:underline " +
  "[&_a]:decoration-rule [&_a]:decoration-1 [&_a]:underline-offset-6 " +
  "[&_a]:after:absolute [&_a]:after:inset-0";

/** What the list says of its tasks. Found once for all of it: to look for words costs more than to say them. */
function useTaskWords(agreement: AgreementView) {
  const t = useTranslations("agreements.hub");
  const borrowings = useTranslations("borrowings");
  const partner = agreement.parties[otherParty(agreement.me.party)];
  const name = partner.people[0]?.name ?? partner.organization ?? t("status.partner");
  const statuses: Record<TaskStatus, string> = {
    notYet: t("status.notYet"),
    started: t("status.started"),
    discussing: t("status.discussing"),
    waiting: t("status.waiting", { name }),
    yours: t("status.yours"),
    answered: t("status.answered"),
    agreed: t("status.agreed"),
    notApplicable: t("status.notApplicable"),
  };
  return {
    statuses,
    count: (done: number, total: number) => t("count", { done, total }),
    borrowed: (count: number) => borrowings("task", { count }),
  };
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
