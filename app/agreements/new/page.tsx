import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewAgreementForm } from "@/components/agreements/new-agreement-form";
import { ClientMessages } from "@/components/site/client-messages";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";
import { AGREEMENT_TYPES } from "@/lib/answers/steps/set-up";
import { currentActor } from "@/lib/auth/actor";
import { loadNewestWords } from "@/lib/agreements/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agreements.create");
  return { title: t("title") };
}

/** Four questions, then the task list. */
export default async function NewAgreementPage() {
  const actor = (await currentActor()) ?? redirect("/sign-in?next=/agreements/new");
  const t = await getTranslations("agreements.create");
  const words = (await loadNewestWords()).choices["agreementType"] ?? {};
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ClientMessages areas={["agreements", "common"]}>
        <NewAgreementForm
          types={AGREEMENT_TYPES.map((value) => ({ value, label: words[value]?.label ?? value }))}
          asksName={actor.name === null}
        />
      </ClientMessages>
    </SitePage>
  );
}
