import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { partyName } from "@/components/agreements/party-name";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { ComparisonView } from "@/components/document/comparison-view";
import { PackChangesSection } from "@/components/law/pack-changes-section";
import { PageHeader } from "@/components/ui/page-header";
import { UpgradeConsents } from "@/components/upgrades/upgrade-consents";
import { loadNewerPack } from "@/lib/acknowledgements/loaders";
import { loadAgreement } from "@/lib/agreements/loaders";
import { findUpgrade } from "@/lib/upgrades/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("upgrades");
  return { title: t("title") };
}

/** A newer template version, compared on this very draft, for both parties to agree to. */
export default async function UpgradePage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("upgrades");
  const sides = await getTranslations("agreements.party");
  const [agreement, offer, newer] = [
    await loadAgreement(id),
    await findUpgrade(id),
    await loadNewerPack(id),
  ];
  const names = {
    A: partyName(agreement, "A", sides("A")),
    B: partyName(agreement, "B", sides("B")),
  };
  return (
    <AgreementPage agreement={agreement} width="measure" words={["upgrades", "public", "common"]}>
      <PageHeader
        title={offer === null ? t("titleNone") : t("title")}
        lead={offer === null ? t("none") : t("lead")}
      >
        <TaskListLink agreementId={id} />
      </PageHeader>
      {offer === null ? null : (
        <div className="space-y-10">
          <div>
            <p>{t("versions", { from: short(offer.fromDigest), to: short(offer.toDigest) })}</p>
            <p>
              {offer.fromRulePack === offer.toRulePack
                ? t("sameLaw", { pack: offer.toRulePack })
                : t("law", { from: offer.fromRulePack, to: offer.toRulePack })}
            </p>
          </div>
          {newer === null ? null : <PackChangesSection newer={newer} />}
          {offer.comparison.changes.length === 0 ? (
            <p>{t("noWords")}</p>
          ) : (
            <ComparisonView comparison={offer.comparison} />
          )}
          <UpgradeConsents offer={offer} me={agreement.me.party} names={names} />
        </div>
      )}
    </AgreementPage>
  );
}

function short(digest: string): string {
  return digest.slice(0, 12);
}
