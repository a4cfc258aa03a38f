import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import { loadCheck } from "@/components/wizard/load-check";
import { CheckRowValue } from "@/components/wizard/check-row-value";

type Props = { params: Promise<{ id: string; task: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, task } = await params;
  const check = await loadCheck(id, task);
  const t = await getTranslations("wizard.check");
  return { title: `${t("title")}: ${check.task.title}` };
}

/** Check answers: everything a task has asked, with a way to change each and come back here. */
export default async function CheckPage({ params }: Props) {
  const { id, task: taskId } = await params;
  const t = await getTranslations("wizard");
  const { agreement, task, rows, nextTask } = await loadCheck(id, taskId);
  return (
    <AgreementPage agreement={agreement} width="page">
      <PageHeader
        eyebrow={
          <TextLink href={`/agreements/${id}`} className="inline-flex min-h-11 items-center">
            {t("taskList")}
          </TextLink>
        }
        title={task.title}
        lead={t("check.title")}
      />
      {rows.length === 0 ? <p>{t("check.notAsked")}</p> : null}
      <SummaryList
        rows={rows.map((row) => ({
          key: row.key,
          label: row.label,
          value: <CheckRowValue row={row} />,
          action: (
            <TextLink href={row.href} className="inline-flex min-h-11 items-start">
              {t("check.change")}
              <span className="sr-only">: {row.label}</span>
            </TextLink>
          ),
        }))}
      />
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        {nextTask === null ? null : (
          <ButtonLink href={nextTask.href}>{t("check.next", { task: nextTask.title })}</ButtonLink>
        )}
        <TextLink href={`/agreements/${id}`} className="inline-flex min-h-11 items-center">
          {t("check.done")}
        </TextLink>
        <TextLink href={`/agreements/${id}/record`} className="inline-flex min-h-11 items-center">
          {t("check.record")}
        </TextLink>
      </div>
    </AgreementPage>
  );
}
