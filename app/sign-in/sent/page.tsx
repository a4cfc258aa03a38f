import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { isMailboxOpen } from "@/lib/mail/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("sentTitle") };
}

/** The link is on its way; on the local default, the way to the local mailbox. */
export default async function LinkSentPage() {
  const t = await getTranslations("auth");
  return (
    <SitePage width="measure">
      <PageHeader title={t("sentTitle")} lead={t("sent")} />
      <p className="flex flex-wrap gap-x-6">
        {(await isMailboxOpen()) ? (
          <TextLink href="/mailbox" className="inline-flex min-h-11 items-center">
            {t("mailbox")}
          </TextLink>
        ) : null}
        <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
          {t("again")}
        </TextLink>
      </p>
    </SitePage>
  );
}
