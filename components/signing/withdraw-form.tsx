"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ReasonDialog } from "@/components/signing/reason-dialog";
import { withdrawFreeze } from "@/lib/signing/actions";

/** Opens the text again, for both and with a reason. */
export function WithdrawForm({ agreementId }: { agreementId: string }) {
  const t = useTranslations("signing.status");
  const router = useRouter();
  return (
    <ReasonDialog
      words={{
        open: t("withdraw"),
        title: t("withdrawTitle"),
        text: t("withdrawText"),
        reason: t("withdrawReason"),
        submit: t("withdrawDo"),
        busy: t("withdrawing"),
      }}
      action={(reason) => withdrawFreeze({ agreementId, reason })}
      onDone={() => router.refresh()}
    />
  );
}
