"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ActionField } from "@/components/site/action-field";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { requestSignInLink } from "@/lib/auth/actions";

/** One field, one button. Where to go afterwards travels in the mailed link. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("auth");
  const words = useTranslations();
  const id = useId();
  const router = useRouter();
  const [email, setEmail] = useState("");
  const request = useAction(requestSignInLink, words("public.lost"));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        request.run({ email: email.trim(), next }, () => router.push("/sign-in/sent"));
      }}
    >
      <FormProblem
        title={words("public.problem")}
        error={request.error}
        attempt={request.attempt}
        controls={{ email: id }}
        fallbackId={id}
      />
      <ActionField
        id={id}
        name="email"
        label={t("email")}
        hint={t("emailHint")}
        error={request.error}
        type="email"
        autoComplete="email"
        inputMode="email"
        value={email}
        onWrite={setEmail}
        className="max-w-md"
      />
      <Button type="submit" variant="primary" className="mt-6" aria-disabled={request.pending}>
        {request.pending ? t("sending") : t("send")}
      </Button>
    </form>
  );
}
