"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { acceptInvitation } from "@/lib/invitations/actions";

/** Joins as an equal owner, for one's own organization. */
export function JoinForm({ token }: { token: string }) {
  const t = useTranslations("invitations.join");
  const words = useTranslations();
  const id = useId();
  const router = useRouter();
  const [guest, setGuest] = useState({ organization: "", name: "" });
  const join = useAction(acceptInvitation, words("public.lost"));
  const errorOf = (field: string) => join.error?.fields?.[field]?.join(" ");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { organization, name } = guest;
        join.run(
          { token, organization: organization.trim(), name: name.trim() },
          ({ agreementId }) => router.push(`/agreements/${agreementId}`),
        );
      }}
    >
      <FormProblem
        title={words("public.problem")}
        error={join.error}
        attempt={join.attempt}
        controls={{ organization: `${id}-organization`, name: `${id}-name` }}
        fallbackId={`${id}-organization`}
      />
      <div className="space-y-5">
        <Field
          id={`${id}-organization`}
          label={t("organization")}
          hint={t("organizationHint")}
          error={errorOf("organization")}
          errorPrefix={words("common.errorPrefix")}
        >
          {(control) => (
            <TextInput
              {...control}
              autoComplete="organization"
              value={guest.organization}
              onChange={(event) => setGuest({ ...guest, organization: event.target.value })}
            />
          )}
        </Field>
        <Field
          id={`${id}-name`}
          label={t("name")}
          error={errorOf("name")}
          errorPrefix={words("common.errorPrefix")}
        >
          {(control) => (
            <TextInput
              {...control}
              autoComplete="name"
              value={guest.name}
              onChange={(event) => setGuest({ ...guest, name: event.target.value })}
              className="max-w-md"
            />
          )}
        </Field>
      </div>
      <Button type="submit" variant="primary" className="mt-6" aria-disabled={join.pending}>
        {join.pending ? t("accepting") : t("accept")}
      </Button>
    </form>
  );
}
