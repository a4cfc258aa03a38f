import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { BeforeSigning } from "@/components/agreements/before-signing";
import { PartnerPanel } from "@/components/agreements/partner-panel";
import { WhoCarriesWhat } from "@/components/agreements/who-carries-what";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { KeptDrafts } from "@/components/wizard/kept-drafts";
import { TaskList } from "@/components/wizard/task-list";
import { UpgradeNotice } from "@/components/upgrades/upgrade-notice";
import { questionHrefs } from "@/components/wizard/question-href";
import {
  loadAgreement,
  loadHealth,
  loadEditionOf,
  loadQuestionsOf,
} from "@/lib/agreements/loaders";
import { hasUpgrade } from "@/lib/upgrades/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadAgreement((await params).id)).title };
}

/** The hub of an agreement: every task with its state, what stands before signing, who carries what. */
export default async function AgreementHubPage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("agreements.hub");
  const [agreement, health, { templates }, catalogue, upgradable] = await Promise.all([
    loadAgreement(id),
    loadHealth(id),
    loadEditionOf(id),
    loadQuestionsOf(id),
    hasUpgrade(id),
  ]);
  const questionHref = questionHrefs(id, catalogue);
  return (
    <AgreementPage agreement={agreement} words={["agreements.hub.kept"]}>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <PageHeader title={agreement.title} lead={t(`lead.${agreement.status}`)} />
          {upgradable ? <UpgradeNotice agreementId={id} /> : null}
          <KeptDrafts agreementId={id} />
          <TaskList agreement={agreement} catalogue={catalogue} conditions={templates.conditions} />
        </div>
        <aside className="space-y-10">
          <BeforeSigning agreement={agreement} health={health} hrefOf={questionHref} />
          <PartnerPanel agreement={agreement} />
          <WhoCarriesWhat agreement={agreement} />
          <ul>
            {(
              ["read", "record", "earlier", "pictures", "summary", "coverage", "wording"] as const
            ).map((place) => (
              <li key={place}>
                <TextLink
                  href={`/agreements/${id}/${place}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {t(place)}
                </TextLink>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </AgreementPage>
  );
}
