import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { loadRecord } from "@/components/record/load-record";
import { OpenPoints } from "@/components/record/open-points";
import { PrintButton } from "@/components/record/print-button";
import { RecordTask } from "@/components/record/record-task";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { loadAgreement } from "@/lib/agreements/loaders";
import { now } from "@/lib/clock";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("record");
  return { title: `${t("title")}: ${(await loadAgreement((await params).id)).title}` };
}

/** All questions and answers with who, when and what is open, made to be printed. */
export default async function RecordPage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("record");
  const format = await getFormatter();
  const { agreement, steps, open } = await loadRecord(id);
  const asOf = format.dateTime(now(), { dateStyle: "long", timeStyle: "short" });
  return (
    <AgreementPage agreement={agreement} live="ask" words={["record"]}>
      <PageHeader eyebrow={<TaskListLink agreementId={id} />} title={t("title")} lead={t("lead")}>
        <p className="mt-2">{agreement.title}</p>
        <p className="text-quiet">{t("asOf", { date: asOf })}</p>
        <div className="screen-only mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <PrintButton />
          <p className="text-sm text-quiet">{t("printHint")}</p>
        </div>
      </PageHeader>
      <div className="space-y-12">
        <OpenPoints rows={open} />
        {steps.map((step, index) => (
          <Section key={step.title} id={`record-${String(index)}`} title={step.title}>
            {step.tasks.map((task) => (
              <RecordTask
                key={task.id}
                title={task.title}
                rows={task.rows}
                myParty={agreement.me.party}
              />
            ))}
          </Section>
        ))}
      </div>
    </AgreementPage>
  );
}
