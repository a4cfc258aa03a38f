import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/components/invitations/join-form";
import { ClientMessages } from "@/components/site/client-messages";
import { SitePage } from "@/components/site/site-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { findInvitation } from "@/lib/invitations/loaders";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invitations.join");
  return { title: t("titleUnknown") };
}

/** Where an invitation's link lands: who asks, for what, and the way in. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("invitations.join");
  const invitation = await findInvitation(token);
  if (invitation === null) notFound();
  if (invitation.state === "joined") redirect(`/agreements/${invitation.agreementId}`);
  const { inviterOrganization } = invitation;
  return (
    <SitePage width="measure">
      <PageHeader
        title={t("title", { inviter: inviterOrganization })}
        lead={t("lead", { title: invitation.agreementTitle, party: t(`party${invitation.party}`) })}
      />
      {!invitation.isSignedIn ? (
        <>
          <p className="mb-4">{t("signInFirst")}</p>
          <ButtonLink href={`/sign-in?next=${encodeURIComponent(`/invitations/${token}`)}`}>
            {t("signIn")}
          </ButtonLink>
        </>
      ) : (
        <ClientMessages areas={["invitations", "public", "common"]}>
          <JoinForm token={token} />
        </ClientMessages>
      )}
    </SitePage>
  );
}
