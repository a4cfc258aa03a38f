import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { CoverageList } from "@/components/law/coverage-list";
import { PackChangesSection } from "@/components/law/pack-changes-section";
import { StaleRules } from "@/components/law/stale-rules";
import { FileLink } from "@/components/ui/file-link";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { loadCoverage, loadNewerPack, loadStaleRules } from "@/lib/acknowledgements/loaders";
import { loadAgreement, loadWordsOf } from "@/lib/agreements/loaders";
import { saidCard } from "@/lib/templates/words/edition-words";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lawPages.coverage"))("title") };
}

/** Requirement coverage: law card, the sections that look after it, and what they print. */
export default async function CoveragePage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("lawPages.coverage");
  const [agreement, words, duties, stale, newer] = await Promise.all([
    loadAgreement(id),
    loadWordsOf(id),
    loadCoverage(id),
    loadStaleRules(id),
    loadNewerPack(id),
  ]);
  const covered = duties.filter(({ covers }) => covers.length > 0).length;
  const said = duties.map((duty) => ({ ...duty, card: saidCard(words, duty.card) }));
  return (
    <AgreementPage agreement={agreement}>
      <PageHeader
        eyebrow={<TaskListLink agreementId={id} />}
        title={t("title")}
        lead={t("lead", { covered, total: duties.length })}
      />
      <p className="mb-6 flex flex-wrap gap-x-6">
        <FileLink
          href={`/agreements/${id}/coverage.json`}
          className="inline-flex min-h-11 items-center"
        >
          {t("download")}
        </FileLink>
        <TextLink
          href={`/agreements/${id}/law/cards`}
          className="inline-flex min-h-11 items-center"
        >
          {t("knowing")}
        </TextLink>
      </p>
      <StaleRules rules={stale} />
      {newer === null ? null : (
        <div className="mb-8">
          <PackChangesSection newer={newer} />
        </div>
      )}
      <CoverageList agreementId={id} duties={said} labels={words.labels} />
    </AgreementPage>
  );
}
