import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { RULE_PACK } from "@/lib/templates/rule-pack";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.about");
  return { title: t("title") };
}

/** Where the advice comes from, what this is, and what it is not. */
export default async function AboutPage() {
  const t = await getTranslations("public.about");
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="space-y-8">
        <Section id="sources" title={t("sources")} ruled="above">
          <p className="mt-2">{t("quilt")}</p>
        </Section>
        <Section id="law" title={t("law")} ruled="above">
          <p className="mt-2">{t("lawText", { pack: RULE_PACK })}</p>
          <p className="flex flex-wrap gap-x-6">
            <TextLink href="/about/law" className="inline-flex min-h-11 items-center">
              {t("lawRead")}
            </TextLink>
            <TextLink href="/about/clauses" className="inline-flex min-h-11 items-center">
              {t("clauses")}
            </TextLink>
          </p>
        </Section>
        <Section id="signing" title={t("signing")} ruled="above">
          <p className="mt-2">{t("signingText")}</p>
        </Section>
        <Section id="not" title={t("not")} ruled="above">
          <p className="mt-2">{t("notText")}</p>
        </Section>
      </div>
    </SitePage>
  );
}
