import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { partyName } from "@/components/agreements/party-name";
import { PublicSummary } from "@/components/agreements/public-summary";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { PageHeader } from "@/components/ui/page-header";
import { loadAgreement } from "@/lib/agreements/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("summary");
  return { title: t("title") };
}

/** One page to show around: why the partnership exists, who gains what, and what comes next. No numbers of money, nobody's name. */
export default async function SummaryPage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("summary");
  const names = await getTranslations("agreements.party");
  const agreement = await loadAgreement(id);
  return (
    <AgreementPage agreement={agreement} width="measure">
      <div className="screen-only">
        <PageHeader title={t("title")} lead={t("lead")}>
          <p className="mt-3">
            <TaskListLink agreementId={id} />
          </p>
        </PageHeader>
      </div>
      <PublicSummary
        answers={agreement.answers}
        parties={{
          A: partyName(agreement, "A", names("A")),
          B: partyName(agreement, "B", names("B")),
        }}
      />
    </AgreementPage>
  );
}
