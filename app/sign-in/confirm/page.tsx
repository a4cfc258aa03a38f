import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { confirmationTarget } from "@/lib/auth/confirmation";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("confirmTitle") };
}

/** Where the mailed link lands: only the button's POST uses the link up. Works without a script. */
export default async function ConfirmPage({ searchParams }: Props) {
  const t = await getTranslations("auth");
  const target = confirmationTarget(await searchParams);
  return (
    <SitePage width="measure">
      {target === null ? (
        <>
          <PageHeader title={t("incompleteTitle")} lead={t("incomplete")} />
          <ButtonLink href="/sign-in">{t("new")}</ButtonLink>
        </>
      ) : (
        <>
          <PageHeader title={t("confirmTitle")} lead={t("confirmText")} />
          <form method="post" action={target}>
            <Button type="submit" variant="primary">
              {t("confirm")}
            </Button>
          </form>
        </>
      )}
    </SitePage>
  );
}
