import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { ImportForm } from "@/components/imports/import-form";
import { loadImport } from "@/components/imports/load-import";
import { ClientMessages } from "@/components/site/client-messages";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";

type Props = { params: Promise<{ id: string; task: string; page: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

/** Many rows of one list at once, from a spreadsheet. */
export default async function ImportPage({ params }: Props) {
  const { id, task, page: pageId } = await params;
  const { agreement, page, field } = await loadImport(id, task, pageId);
  const t = await getTranslations("imports");
  const backHref = `/agreements/${id}/${task}/${pageId}` as Route;
  return (
    <AgreementPage agreement={agreement}>
      <PageHeader
        title={t("heading", { list: field.label })}
        lead={t("lead")}
        eyebrow={
          <TextLink href={backHref} className="inline-flex min-h-11 items-center">
            {page.heading}
          </TextLink>
        }
      />
      <ClientMessages areas={["imports", "wizard"]}>
        <ImportForm agreementId={id} field={field} backHref={backHref} />
      </ClientMessages>
    </AgreementPage>
  );
}
