import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/auth/sign-in-form";
import { ClientMessages } from "@/components/site/client-messages";
import { SitePage } from "@/components/site/site-page";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor } from "@/lib/auth/actor";
import { localPath } from "@/lib/auth/local-path";

type Props = { searchParams: Promise<{ next?: string; error?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("title") };
}

/** Ask for an e-mailed link. */
export default async function SignInPage({ searchParams }: Props) {
  const { next, error } = await searchParams;
  const t = await getTranslations("auth");
  if ((await currentActor()) !== null) redirect(localPath(next) as "/agreements");
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      {error === undefined ? null : (
        <div className="mb-8">
          <Notice tone="attention" title={t("usedTitle")}>
            {t("used")}
          </Notice>
        </div>
      )}
      <ClientMessages areas={["auth", "public", "common"]}>
        <SignInForm next={localPath(next)} />
      </ClientMessages>
    </SitePage>
  );
}
