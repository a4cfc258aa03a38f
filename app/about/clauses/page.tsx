import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { AlwaysIn } from "@/components/templates/always-in";
import { CaseList } from "@/components/templates/case-list";
import { CaseTable } from "@/components/templates/case-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { decisionTable } from "@/lib/templates/decide/decision-table";
import { loadTemplates } from "@/lib/templates/load-templates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.clauses");
  return { title: t("title") };
}

/** Which clause is in, for which answers, in the templates that new agreements are written on. */
export default async function ClausesPage() {
  const t = await getTranslations("public.clauses");
  const templates = loadTemplates();
  const rows = decisionTable(templates);
  const sometimes = rows.filter((row) => row.cases.length > 0);
  return (
    <SitePage>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="space-y-10">
        <Section
          id="sometimes"
          title={t("sometimes")}
          aside={t("version", { digest: templates.digest.slice(0, 12) })}
        >
          <p className="my-4 max-w-measure">{t("how")}</p>
          <div className="hidden lg:block">
            <CaseTable rows={sometimes} />
          </div>
          <div className="lg:hidden">
            <CaseList rows={sometimes} />
          </div>
        </Section>
        <Section id="always" title={t("always")}>
          <AlwaysIn rows={rows.filter((row) => row.cases.length === 0)} />
        </Section>
      </div>
    </SitePage>
  );
}
