import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/site/client-messages";
import { PageBody } from "@/components/site/page-body";
import { SiteHeader } from "@/components/site/site-header";
import { CeremonyStep } from "@/components/signing/ceremony-step";
import { findSigningRequest } from "@/lib/signing/loaders";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signing.ceremony");
  return { title: t("signTitle") };
}

/** Where a signing link lands. Opening the page does nothing yet; each step is a press of a button. */
export default async function SigningPage({ params }: Props) {
  const { token } = await params;
  const request = await findSigningRequest(token);
  if (request === null) notFound();
  return (
    <>
      <SiteHeader />
      <PageBody width="measure">
        <ClientMessages areas={["signing", "public", "common", "courtesy.translation"]}>
          <CeremonyStep token={token} request={request} />
        </ClientMessages>
      </PageBody>
    </>
  );
}
