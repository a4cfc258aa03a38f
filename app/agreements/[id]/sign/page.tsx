import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { FreezePanel } from "@/components/signing/freeze-panel";
import { SigningProgress } from "@/components/signing/signing-progress";
import { Trail } from "@/components/signing/trail";
import { VoidedFreezes } from "@/components/signing/voided-freezes";
import { PageHeader } from "@/components/ui/page-header";
import { loadAgreement, loadHealth } from "@/lib/agreements/loaders";
import { loadSigningStatus } from "@/lib/signing/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signing.status");
  return { title: t("title") };
}

/** Signing as both parties see it: the gate, who has signed, the sealed file, what happened. */
export default async function SigningStatusPage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("signing.status");
  const [agreement, signing] = await Promise.all([loadAgreement(id), loadSigningStatus(id)]);
  return (
    <AgreementPage agreement={agreement} width="measure" words={["signing", "public", "common"]}>
      <PageHeader title={t("title")} lead={signing.current === null ? t("lead") : undefined} />
      <div className="space-y-10">
        {signing.current === null ? (
          <FreezePanel agreementId={id} health={await loadHealth(id)} />
        ) : (
          <SigningProgress agreementId={id} status={signing.status} freeze={signing.current} />
        )}
        <VoidedFreezes voided={signing.voided} />
        <Trail events={signing.trail} />
        <TaskListLink agreementId={id} />
      </div>
    </AgreementPage>
  );
}
