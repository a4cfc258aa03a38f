import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageBody } from "@/components/site/page-body";
import { SiteHeader } from "@/components/site/site-header";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("notFound.title") };
}

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <>
      <SiteHeader />
      <PageBody width="measure">
        <PageHeader title={t("notFound.title")} lead={t("notFound.lead")} />
        <ul className="space-y-2">
          <li>
            <TextLink href="/agreements">{t("notFound.agreements")}</TextLink>
          </li>
          <li>
            <TextLink href="/">{t("notFound.start")}</TextLink>
          </li>
        </ul>
      </PageBody>
    </>
  );
}
