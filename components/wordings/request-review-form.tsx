"use client";

import { useTranslations } from "next-intl";
import { MailLinkForm } from "@/components/site/mail-link-form";
import { requestWordingReview } from "@/lib/wording-reviews/actions";

/** Asks counsel to approve one version. */
export function RequestReviewForm({ wordingId }: { wordingId: string }) {
  const t = useTranslations("wordings.request");
  return (
    <MailLinkForm
      send={(counsel) => requestWordingReview({ wordingId, ...counsel })}
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
