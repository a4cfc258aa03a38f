"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ReasonDialog } from "@/components/signing/reason-dialog";
import { declineToSign } from "@/lib/signing/actions";

/** Declining, with a reason that reaches both sides. */
export function DeclineForm({ token }: { token: string }) {
  const t = useTranslations("signing.ceremony");
  const router = useRouter();
  return (
    <div className="mt-6 text-center">
      <ReasonDialog
        words={{
          open: t("decline"),
          title: t("declineTitle"),
          text: t("declineText"),
          reason: t("declineReason"),
          submit: t("declineDo"),
          busy: t("declining"),
        }}
        action={(reason) => declineToSign({ token, reason })}
        onDone={() => router.replace("/sign/declined")}
      />
    </div>
  );
}
