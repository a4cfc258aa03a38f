import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signing.declined");
  return { title: t("title") };
}

/** After declining: the link that led here opens nothing any more. */
export default async function DeclinedPage() {
  const t = await getTranslations("signing.declined");
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
    </SitePage>
  );
}
