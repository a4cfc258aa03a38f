"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ActionField } from "@/components/site/action-field";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requestWordingReview } from "@/lib/wording-reviews/actions";

/** Mails counsel a link to one version; whoever asks never sees it. */
export function RequestReviewForm({ wordingId }: { wordingId: string }) {
  const t = useTranslations("wordings.request");
  const words = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const [counsel, setCounsel] = useState({ name: "", email: "" });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const request = useAction(requestWordingReview, words("lost"));
  return (
    <form
      noValidate
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        const email = counsel.email.trim();
        request.run({ wordingId, name: counsel.name.trim(), email }, () => {
          setSentTo(email);
          router.refresh();
        });
      }}
    >
      <FormProblem
        title={words("problem")}
        error={request.error}
        attempt={request.attempt}
        controls={{ name: `${id}-name`, email: `${id}-email` }}
        fallbackId={`${id}-email`}
      />
      <div className="space-y-5">
        <ActionField
          id={`${id}-name`}
          name="name"
          label={t("name")}
          error={request.error}
          autoComplete="off"
          value={counsel.name}
          onWrite={(name) => setCounsel({ ...counsel, name })}
          className="max-w-md"
        />
        <ActionField
          id={`${id}-email`}
          name="email"
          label={t("email")}
          hint={t("emailHint")}
          error={request.error}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={counsel.email}
          onWrite={(email) => setCounsel({ ...counsel, email })}
          className="max-w-md"
        />
      </div>
      <Button type="submit" className="mt-6" aria-disabled={request.pending}>
        {request.pending ? t("sending") : t("send")}
      </Button>
      <div role="status" className="mt-4">
        {sentTo === null ? null : <Notice>{t("sent", { email: sentTo })}</Notice>}
      </div>
    </form>
  );
}
