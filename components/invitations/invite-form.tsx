"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ActionField } from "@/components/site/action-field";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
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
        <ActionField
          id={`${id}-name`}
          name="name"
          label={t("name")}
          error={invite.error}
          autoComplete="off"
          value={guest.name}
          onWrite={(name) => setGuest({ ...guest, name })}
          className="max-w-md"
        />
        <ActionField
          id={`${id}-email`}
          name="email"
          label={t("email")}
          hint={t("emailHint")}
          error={invite.error}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={guest.email}
          onWrite={(email) => setGuest({ ...guest, email })}
          className="max-w-md"
        />
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
