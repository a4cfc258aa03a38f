"use client";

import { useTranslations } from "next-intl";
import { MailLinkForm } from "@/components/site/mail-link-form";
import { invitePartner } from "@/lib/invitations/actions";

/** Invites the partner to the agreement. */
export function InviteForm({ agreementId, again }: { agreementId: string; again: boolean }) {
  const t = useTranslations("invitations");
  return (
    <MailLinkForm
      send={(partner) => invitePartner({ agreementId, ...partner })}
      heading={again ? t("inviteAgain") : t("inviteTitle")}
      variant="primary"
      words={{
        name: t("name"),
        email: t("email"),
        emailHint: t("emailHint"),
        send: t("send"),
        sending: t("sending"),
        sent: (email) => t("sent", { email }),
      }}
    />
  );
}
