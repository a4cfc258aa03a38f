"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import type { PartyKey } from "@/lib/document/tree";
import { resendSigningLink } from "@/lib/signing/actions";

type Props = { agreementId: string; party: PartyKey; name: string };

/** Mails the signer a new link; the earlier one stops working. Whoever presses it never sees the link. */
export function ResendButton({ agreementId, party, name }: Props) {
  const t = useTranslations("signing.status");
  const words = useTranslations("public");
  const [sent, setSent] = useState(false);
  const resend = useAction(resendSigningLink, words("lost"));
  return (
    <>
      <Button
        variant="quiet"
        aria-disabled={resend.pending}
        onClick={() => resend.run({ agreementId, party }, () => setSent(true))}
      >
        {resend.pending ? t("resending") : t("resend", { name })}
      </Button>
      <p role="status" className="text-sm">
        {resend.error?.message ?? (sent ? t("resent") : null)}
      </p>
    </>
  );
}
