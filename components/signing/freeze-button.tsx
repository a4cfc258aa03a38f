"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { freezeAgreement } from "@/lib/signing/actions";

export function FreezeButton({ agreementId }: { agreementId: string }) {
  const t = useTranslations("signing.status");
  const words = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const freeze = useAction(freezeAgreement, words("lost"));
  return (
    <>
      <FormProblem
        title={words("problem")}
        error={freeze.error}
        attempt={freeze.attempt}
        controls={{}}
        fallbackId={id}
      />
      <Button
        id={id}
        variant="primary"
        aria-disabled={freeze.pending}
        onClick={() => freeze.run({ agreementId }, () => router.refresh())}
      >
        {freeze.pending ? t("freezing") : t("freeze")}
      </Button>
    </>
  );
}
