import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/site/client-messages";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";
import { FileCheck } from "@/components/verification/file-check";
import { listKnownSeals } from "@/lib/seal/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("verify.page");
  return { title: t("title") };
}

/** Anybody can check a sealed file here; the file stays in the browser. */
export default async function VerifyPage() {
  const t = await getTranslations("verify.page");
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ClientMessages areas={["verify"]}>
        <FileCheck knownSeals={await listKnownSeals()} />
      </ClientMessages>
    </SitePage>
  );
}
