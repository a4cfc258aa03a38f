import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CategoryScores } from "@/components/readiness/category-scores";
import { FindingList } from "@/components/readiness/finding-list";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { partyName } from "@/components/agreements/party-name";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { questionHrefs } from "@/components/wizard/question-href";
import { loadAgreement, loadHealth, loadWordsOf } from "@/lib/agreements/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("readiness");
  return { title: t("title") };
}

/** What blocks signing, with reasons and the way to each answer. */
export default async function ReadinessPage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("readiness");
  const agreement = await loadAgreement(id);
  const report = await loadHealth(id);
  const { catalogue, advice } = await loadWordsOf(id);
  return (
    <AgreementPage agreement={agreement} width="measure">
      <PageHeader title={t("title")} lead={report.ready ? t("ready") : t("lead")}>
        <p className="mt-2 text-quiet">{t("score", { score: report.score })}</p>
        <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
          {report.ready ? (
            <ButtonLink href={`/agreements/${id}/sign`}>{t("sign")}</ButtonLink>
          ) : null}
          <TaskListLink agreementId={id} />
        </div>
      </PageHeader>
      <div className="space-y-10">
        <CategoryScores categories={report.categories} />
        {report.findings.length === 0 ? (
          <EmptyState title={t("empty.title")}>
            <p>{t("empty.lead")}</p>
          </EmptyState>
        ) : null}
        <FindingList
          findings={report.findings}
          hrefOf={questionHrefs(id, catalogue)}
          bulletOf={(bullet) => advice([bullet])[0]?.words ?? null}
          nameOf={(party) => partyName(agreement, party, t(`party.${party}`))}
        />
      </div>
    </AgreementPage>
  );
}
