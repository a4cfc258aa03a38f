"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { consentToUpgrade } from "@/lib/upgrades/actions";
import type { UpgradeConsentInput } from "@/lib/upgrades/schema";

/** Agrees to the comparison on this page; when the draft has moved, back to its task list. */
export function AgreeButton({ consent }: { consent: UpgradeConsentInput }) {
  const t = useTranslations("upgrades");
  const words = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const agree = useAction(consentToUpgrade, words("lost"));
  const done = ({ upgraded }: { upgraded: boolean }) => {
    if (upgraded) router.push(`/agreements/${consent.agreementId}`);
    router.refresh();
  };
  return (
    <>
      <FormProblem
        title={words("problem")}
        error={agree.error}
        attempt={agree.attempt}
        controls={{}}
        fallbackId={id}
      />
      <Button
        id={id}
        variant="primary"
        aria-disabled={agree.pending}
        onClick={() => agree.run(consent, done)}
      >
        {agree.pending ? t("agreeing") : t("agree")}
      </Button>
    </>
  );
}
