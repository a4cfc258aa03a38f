"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
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
      <Field
        id={id}
        label={t("email")}
        hint={t("emailHint")}
        error={request.error?.fields?.["email"]?.join(" ")}
        errorPrefix={words("common.errorPrefix")}
      >
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            autoComplete="email"
            inputMode="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            className="max-w-md"
          />
        )}
      </Field>
      <Button type="submit" variant="primary" className="mt-6" aria-disabled={request.pending}>
        {request.pending ? t("sending") : t("send")}
      </Button>
    </form>
  );
}
