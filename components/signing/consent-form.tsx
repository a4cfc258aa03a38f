"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field-error";
import { giveConsent } from "@/lib/signing/actions";

/** Agreement to electronic records, given on its own and before signing. */
export function ConsentForm({ token, textVersion }: { token: string; textVersion: string }) {
  const t = useTranslations("signing.ceremony");
  const words = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const consent = useAction(giveConsent, words("lost"));
  return (
    <form
      noValidate
      className="mt-6"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!agreed);
        if (agreed) consent.run({ token, textVersion }, () => router.refresh());
        else document.getElementById(id)?.focus();
      }}
    >
      <FormProblem
        title={words("problem")}
        error={consent.error}
        attempt={consent.attempt}
        controls={{}}
        fallbackId={id}
      />
      <FieldError id={`${id}-error`} message={missing ? t("consentMissing") : undefined} />
      <Checkbox
        id={id}
        label={t("consentCheck")}
        checked={agreed}
        aria-describedby={missing ? `${id}-error` : undefined}
        onChange={(event) => setAgreed(event.target.checked)}
      />
      <Button
        type="submit"
        variant="primary"
        className="mt-4 w-full sm:w-auto"
        aria-disabled={consent.pending}
      >
        {t("consent")}
      </Button>
    </form>
  );
}
