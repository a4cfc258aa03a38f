"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ActionField } from "@/components/site/action-field";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { acceptInvitation } from "@/lib/invitations/actions";

/** Joins as an equal owner, for one's own organization. */
export function JoinForm({ token }: { token: string }) {
  const t = useTranslations("invitations.join");
  const words = useTranslations();
  const id = useId();
  const router = useRouter();
  const [guest, setGuest] = useState({ organization: "", name: "" });
  const join = useAction(acceptInvitation, words("public.lost"));
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
        <ActionField
          id={`${id}-organization`}
          name="organization"
          label={t("organization")}
          hint={t("organizationHint")}
          error={join.error}
          autoComplete="organization"
          value={guest.organization}
          onWrite={(organization) => setGuest({ ...guest, organization })}
        />
        <ActionField
          id={`${id}-name`}
          name="name"
          label={t("name")}
          error={join.error}
          autoComplete="name"
          value={guest.name}
          onWrite={(name) => setGuest({ ...guest, name })}
          className="max-w-md"
        />
      </div>
      <Button type="submit" variant="primary" className="mt-6" aria-disabled={join.pending}>
        {join.pending ? t("accepting") : t("accept")}
      </Button>
    </form>
  );
}
