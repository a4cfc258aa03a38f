import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { listAgreements } from "@/lib/agreements/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agreements");
  return { title: t("title") };
}

/** Your agreements, told apart by title and partner; an empty list says how one begins. */
export default async function AgreementsPage() {
  const agreements = await listAgreements();
  const t = await getTranslations("agreements");
  const format = await getFormatter();
  return (
    <SitePage>
      <PageHeader title={t("title")} lead={t("lead")} />
      {agreements.length === 0 ? (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.what")}</p>
          <p>
            <TextLink href="/examples" className="inline-flex min-h-11 items-center">
              {t("empty.example")}
            </TextLink>
          </p>
        </EmptyState>
      ) : (
        <ul className="border-t-2 border-ink">
          {agreements.map((agreement) => (
            <li
              key={agreement.id}
              className="relative grid gap-x-6 border-b border-rule py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
            >
              <div>
                <TextLink
                  href={`/agreements/${agreement.id}`}
                  subtle
                  className="font-serif text-lg after:absolute after:inset-0"
                >
                  {agreement.title}
                </TextLink>
                <p className="text-quiet">
                  {agreement.otherName === null
                    ? t("list.noPartner")
                    : t("list.with", { name: agreement.otherName })}
                </p>
              </div>
              <div className="sm:text-end">
                <p>{t(`status.${agreement.status}`)}</p>
                <p className="text-sm text-quiet">
                  {t("list.changed", {
                    date: format.dateTime(agreement.updatedAt, { dateStyle: "medium" }),
                  })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-8">
        <ButtonLink href="/agreements/new">{t("new")}</ButtonLink>
      </p>
    </SitePage>
  );
}
