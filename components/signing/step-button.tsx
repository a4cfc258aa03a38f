"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { confirmRead, openSigningRequest } from "@/lib/signing/actions";

/** One press that takes the ceremony a step on: opening the agreement, or having read it. */
export function StepButton({ step, token }: { step: "open" | "read"; token: string }) {
  const t = useTranslations("signing.ceremony");
  const words = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const next = useAction(STEPS[step].action, words("lost"));
  return (
    <div className="mt-6">
      <FormProblem
        title={words("problem")}
        error={next.error}
        attempt={next.attempt}
        controls={{}}
        fallbackId={id}
      />
      <Button
        id={id}
        variant="primary"
        className="w-full sm:w-auto"
        aria-disabled={next.pending}
        onClick={() => next.run({ token }, () => router.refresh())}
      >
        {next.pending ? t(STEPS[step].busy) : t(step)}
      </Button>
    </div>
  );
}

const STEPS = {
  open: { action: openSigningRequest, busy: "opening" },
  read: { action: confirmRead, busy: "reading" },
} as const;
