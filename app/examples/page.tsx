import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";
import { FileLink } from "@/components/ui/file-link";
import { TextLink } from "@/components/ui/text-link";
import { listExamples } from "@/lib/agreements/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.examples");
  return { title: t("title") };
}

/** The worked examples, for everybody. */
export default async function ExamplesPage() {
  const t = await getTranslations("public.examples");
  const examples = await listExamples();
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="border-t-2 border-ink">
        {examples.map((example) => (
          <li key={example.exampleId} className="border-b border-rule py-4">
            <h2 className="text-lg">{example.title}</h2>
            <p className="flex flex-wrap gap-x-6">
              <TextLink
                href={`/examples/${example.exampleId}`}
                className="inline-flex min-h-11 items-center"
              >
                {t("read")}
                <span className="sr-only">: {example.title}</span>
              </TextLink>
              <FileLink
                href={`/examples/${example.exampleId}/agreement.pdf`}
                className="inline-flex min-h-11 items-center"
              >
                {t("pdf")}
                <span className="sr-only">: {example.title}</span>
              </FileLink>
            </p>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
