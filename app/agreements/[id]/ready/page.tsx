import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindingList } from "@/components/readiness/finding-list";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { questionHrefs } from "@/components/wizard/question-href";
import { loadAgreement, loadHealth, loadQuestionsOf } from "@/lib/agreements/loaders";

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
  const questionHref = questionHrefs(id, await loadQuestionsOf(id));
  return (
    <AgreementPage agreement={agreement} width="measure">
      <PageHeader title={t("title")} lead={report.ready ? t("ready") : t("lead")}>
        <p className="mt-2 text-quiet">{t("score", { score: report.score })}</p>
        <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
          {report.ready ? (
            <ButtonLink href={`/agreements/${id}/sign`}>{t("sign")}</ButtonLink>
          ) : null}
          <TextLink href={`/agreements/${id}`} className="inline-flex min-h-11 items-center">
            {t("back")}
          </TextLink>
        </div>
      </PageHeader>
      <FindingList findings={report.findings} hrefOf={questionHref} />
    </AgreementPage>
  );
}
