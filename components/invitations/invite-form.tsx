"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { invitePartner } from "@/lib/invitations/actions";

/** Sends the partner a link; whoever sends it never sees it. */
export function InviteForm({ agreementId, again }: { agreementId: string; again: boolean }) {
  const t = useTranslations("invitations");
  const words = useTranslations();
  const id = useId();
  const router = useRouter();
  const [guest, setGuest] = useState({ name: "", email: "" });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const invite = useAction(invitePartner, words("public.lost"));
  const errorOf = (field: string) => invite.error?.fields?.[field]?.join(" ");
  return (
    <form
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        const email = guest.email.trim();
        invite.run({ agreementId, name: guest.name.trim(), email }, () => {
          setSentTo(email);
          router.refresh();
        });
      }}
    >
      <FormProblem
        title={words("public.problem")}
        error={invite.error}
        attempt={invite.attempt}
        controls={{ name: `${id}-name`, email: `${id}-email` }}
        fallbackId={`${id}-email`}
      />
      <h2 id={`${id}-title`} className="mb-4 text-xl">
        {again ? t("inviteAgain") : t("inviteTitle")}
      </h2>
      <div className="space-y-5">
        <Field
          id={`${id}-name`}
          label={t("name")}
          error={errorOf("name")}
          errorPrefix={words("common.errorPrefix")}
        >
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              value={guest.name}
              onChange={(event) => setGuest({ ...guest, name: event.target.value })}
              className="max-w-md"
            />
          )}
        </Field>
        <Field
          id={`${id}-email`}
          label={t("email")}
          hint={t("emailHint")}
          error={errorOf("email")}
          errorPrefix={words("common.errorPrefix")}
        >
          {(control) => (
            <TextInput
              {...control}
              type="email"
              inputMode="email"
              autoComplete="off"
              value={guest.email}
              onChange={(event) => setGuest({ ...guest, email: event.target.value })}
              className="max-w-md"
            />
          )}
        </Field>
      </div>
      <Button type="submit" variant="primary" className="mt-6" aria-disabled={invite.pending}>
        {invite.pending ? t("sending") : t("send")}
      </Button>
      <div role="status" className="mt-4">
        {sentTo === null ? null : <Notice>{t("sent", { email: sentTo })}</Notice>}
      </div>
    </form>
  );
}
