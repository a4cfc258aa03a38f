import { useTranslations } from "next-intl";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";

/** What every mailed link that opens nothing shows, whyever it does not: nothing of what it was for. */
export function ClosedLink() {
  const t = useTranslations("common.closedLink");
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="list-disc space-y-2 ps-6">
        <li>{t("newer")}</li>
        <li>{t("otherAddress")}</li>
        <li>{t("ask")}</li>
      </ul>
      <p className="mt-6">
        <TextLink href="/agreements" className="inline-flex min-h-11 items-center">
          {t("agreements")}
        </TextLink>
      </p>
    </SitePage>
  );
}
