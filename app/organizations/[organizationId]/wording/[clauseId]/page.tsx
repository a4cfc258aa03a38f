import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/site/client-messages";
import { SitePage } from "@/components/site/site-page";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { LineDifferences } from "@/components/wordings/line-differences";
import { RequestReviewForm } from "@/components/wordings/request-review-form";
import { VersionList } from "@/components/wordings/version-list";
import { WordingForm } from "@/components/wordings/wording-form";
import { WritingHelp } from "@/components/wordings/writing-help";
import { loadWordingEditor } from "@/lib/wordings/loaders";

type Props = {
  params: Promise<{ organizationId: string; clauseId: string }>;
  searchParams: Promise<{ agreement?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organizationId, clauseId } = await params;
  const { standard } = await loadWordingEditor(organizationId, clauseId);
  return { title: standard.title };
}

/** An organization's own wording of one clause: written, checked, kept by versions, put to counsel. */
export default async function WordingEditorPage({ params, searchParams }: Props) {
  const { organizationId, clauseId } = await params;
  const { agreement } = await searchParams;
  const t = await getTranslations("wordings");
  const { organization, standard, versions } = await loadWordingEditor(organizationId, clauseId);
  const newest = versions.at(0);
  return (
    <SitePage width="measure">
      <PageHeader
        eyebrow={t("editor.eyebrow", { organization: organization.name })}
        title={standard.title}
        lead={t("editor.lead")}
      >
        {typeof agreement === "string" && /^[\da-f-]{36}$/i.test(agreement) ? (
          <TextLink
            href={`/agreements/${agreement}/wording`}
            className="inline-flex min-h-11 items-center"
          >
            {t("editor.back")}
          </TextLink>
        ) : (
          <TextLink href="/agreements" className="inline-flex min-h-11 items-center">
            {t("editor.agreements")}
          </TextLink>
        )}
      </PageHeader>
      <ClientMessages areas={["wordings", "public", "common"]}>
        <div className="space-y-10">
          <div>
            <WritingHelp must={standard.must.map(({ says }) => says)} />
            <WordingForm
              organizationId={organizationId}
              clauseId={clauseId}
              start={(newest?.body ?? standard.body).trimEnd()}
              newest={newest?.version ?? 0}
            />
          </div>
          {newest === undefined ? null : (
            <>
              <Disclosure summary={t("editor.differences")}>
                <LineDifferences before={standard.body} after={newest.body} />
              </Disclosure>
              <Section id="counsel" title={t("request.title", { version: newest.version })}>
                <p className="mt-3">{t("request.lead")}</p>
                <div className="mt-4">
                  <RequestReviewForm key={newest.id} wordingId={newest.id} />
                </div>
              </Section>
            </>
          )}
          <Section id="versions" title={t("editor.versions")}>
            <VersionList versions={versions} />
          </Section>
        </div>
      </ClientMessages>
    </SitePage>
  );
}
