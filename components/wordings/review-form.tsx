"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ActionField } from "@/components/site/action-field";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { answerWordingReview } from "@/lib/wording-reviews/actions";

type Verdict = "approved" | "declined";

/** Counsel's answer. It works once; what was typed stays when it is refused. */
export function ReviewForm({ token }: { token: string }) {
  const t = useTranslations("wordings.review");
  const words = useTranslations();
  const id = useId();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [missing, setMissing] = useState(false);
  const [answer, setAnswer] = useState({ name: "", title: "", comment: "" });
  const [done, setDone] = useState(false);
  const send = useAction(answerWordingReview, words("public.lost"));
  if (done)
    return (
      <Notice role="status" title={t("done")}>
        {t("doneText")}
      </Notice>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(verdict === null);
        if (verdict === null) document.getElementById(`${id}-verdict-first`)?.focus();
        else {
          const { name, title, comment } = answer;
          const trimmed = { name: name.trim(), title: title.trim(), comment: comment.trim() };
          send.run({ token, verdict, ...trimmed }, () => setDone(true));
        }
      }}
    >
      <FormProblem
        title={words("public.problem")}
        error={send.error}
        attempt={send.attempt}
        controls={{ name: `${id}-name`, title: `${id}-title`, comment: `${id}-comment` }}
        fallbackId={`${id}-name`}
      />
      <div className="space-y-5">
        <Fieldset
          id={`${id}-verdict`}
          legend={t("verdict")}
          error={missing ? t("verdictMissing") : undefined}
          errorPrefix={words("common.errorPrefix")}
        >
          <RadioGroup
            id={`${id}-verdict`}
            options={[
              { value: "approved", label: t("approve") },
              { value: "declined", label: t("decline") },
            ]}
            input={{
              name: `${id}-verdict`,
              onChange: (event) =>
                setVerdict(event.target.value === "approved" ? "approved" : "declined"),
            }}
            value={verdict ?? ""}
          />
        </Fieldset>
        <ActionField
          id={`${id}-name`}
          name="name"
          label={t("name")}
          error={send.error}
          autoComplete="name"
          value={answer.name}
          onWrite={(name) => setAnswer({ ...answer, name })}
          className="max-w-md"
        />
        <ActionField
          id={`${id}-title`}
          name="title"
          label={t("role")}
          hint={t("roleHint")}
          error={send.error}
          autoComplete="organization-title"
          value={answer.title}
          onWrite={(title) => setAnswer({ ...answer, title })}
          className="max-w-md"
        />
        <Field
          id={`${id}-comment`}
          label={t("comment")}
          hint={t("commentHint")}
          error={send.error?.fields?.["comment"]?.join(" ")}
          errorPrefix={words("common.errorPrefix")}
        >
          {(control) => (
            <TextArea
              {...control}
              value={answer.comment}
              onChange={(event) => setAnswer({ ...answer, comment: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Button type="submit" variant="primary" className="mt-6" aria-disabled={send.pending}>
        {send.pending ? t("sending") : t("send")}
      </Button>
    </form>
  );
}
