import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { AlwaysIn } from "@/components/templates/always-in";
import { CaseList } from "@/components/templates/case-list";
import { CaseTable } from "@/components/templates/case-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type DecisionRow, decisionTable, isAlwaysIn } from "@/lib/templates/decide/decision-table";
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
  const parts = partsOf(rows.filter((row) => !isAlwaysIn(row)));
  return (
    <SitePage>
      <PageHeader title={t("title")} lead={t("lead")} />
      <p className="max-w-measure">{t("how")}</p>
      <nav aria-label={t("contents")} className="my-6">
        <ul className="gap-x-8 sm:columns-2 lg:columns-3">
          {parts.map(({ id, title }) => (
            <ContentsLink key={id} id={id} title={title ?? t("schedules")} />
          ))}
          <ContentsLink id="always" title={t("always")} />
        </ul>
      </nav>
      <div className="space-y-10">
        {parts.map(({ id, title, rows: own }) => (
          <Section key={id} id={id} title={title ?? t("schedules")}>
            <div className="hidden lg:block">
              <CaseTable rows={own} caption={title ?? t("schedules")} />
            </div>
            <div className="lg:hidden">
              <CaseList rows={own} />
            </div>
          </Section>
        ))}
        <Section id="always" title={t("always")}>
          <AlwaysIn rows={rows.filter(isAlwaysIn)} />
        </Section>
        <p className="text-sm text-quiet">
          {t("version", { digest: templates.digest.slice(0, 12) })}
        </p>
      </div>
    </SitePage>
  );
}

function ContentsLink({ id, title }: { id: string; title: string }) {
  return (
    <li className="break-inside-avoid">
      <a
        href={`#${id}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {title}
      </a>
    </li>
  );
}

type Part = { id: string; title: string | null; rows: DecisionRow[] };

/** The rows by article, in their order; the schedules, which have no title here, come last. */
function partsOf(rows: readonly DecisionRow[]): Part[] {
  const parts = new Map<string, Part>();
  for (const row of rows) {
    const id = row.article?.id ?? "schedules";
    const part = parts.get(id) ?? { id, title: row.article?.title ?? null, rows: [] };
    parts.set(id, part);
    part.rows.push(row);
  }
  return [...parts.values()];
}
