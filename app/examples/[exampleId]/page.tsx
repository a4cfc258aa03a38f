import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { Contents } from "@/components/document/contents";
import { DocumentView } from "@/components/document/document-view";
import { SitePage } from "@/components/site/site-page";
import { Disclosure } from "@/components/ui/disclosure";
import { FileLink } from "@/components/ui/file-link";
import { TextLink } from "@/components/ui/text-link";
import { loadExample, loadExampleDocument } from "@/lib/agreements/loaders";

type Props = { params: Promise<{ exampleId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadExample((await params).exampleId)).title };
}

/** A worked example as a web page. */
export default async function ExamplePage({ params }: Props) {
  const { exampleId } = await params;
  const t = await getTranslations("public.examples");
  const tree = await loadExampleDocument(exampleId);
  return (
    <SitePage>
      <p className="screen-only mb-6 flex flex-wrap items-center gap-x-6">
        <TextLink href="/examples" className="inline-flex min-h-11 items-center">
          {t("back")}
        </TextLink>
        <FileLink
          href={`/examples/${exampleId}/agreement.pdf`}
          className="inline-flex min-h-11 items-center"
        >
          {t("pdf")}
        </FileLink>
        <TextLink
          href={`/agreements/new?from=${exampleId.toLowerCase()}` as Route}
          className="inline-flex min-h-11 items-center"
        >
          {t("start")}
        </TextLink>
        <span className="text-quiet">{t("startFrom")}</span>
      </p>
      <div className="grid gap-x-12 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="screen-only">
          <div className="lg:hidden">
            <Disclosure summary={t("contents")}>
              <Contents tree={tree} />
            </Disclosure>
          </div>
          <div className="hidden lg:sticky lg:top-6 lg:block lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
            <Contents tree={tree} />
          </div>
        </div>
        <div className="min-w-0 bg-sheet p-5 shadow-sheet sm:p-10">
          <DocumentView tree={tree} edition={t("edition")} />
        </div>
      </div>
    </SitePage>
  );
}
