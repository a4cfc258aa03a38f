"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { ActionResult } from "@/lib/actions/result";

type Props = {
  words: {
    open: string;
    title: string;
    text: string;
    reason: string;
    submit: string;
    busy: string;
  };
  action: (reason: string) => Promise<ActionResult<unknown>>;
  onDone: () => void;
};

/** An act that ends something: it asks in words first, and takes a reason. */
export function ReasonDialog({ words, action, onDone }: Props) {
  const t = useTranslations();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const act = useAction(action, t("public.lost"));
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <p>{words.text}</p>
        <form
          noValidate
          className="mt-4"
          onSubmit={(event) => {
            event.preventDefault();
            act.run(reason.trim(), () => {
              setOpen(false);
              onDone();
            });
          }}
        >
          <FormProblem
            title={t("public.problem")}
            error={act.error}
            attempt={act.attempt}
            controls={{ reason: id }}
            fallbackId={id}
          />
          <Field
            id={id}
            label={words.reason}
            error={act.error?.fields?.["reason"]?.join(" ")}
            errorPrefix={t("common.errorPrefix")}
          >
            {(control) => (
              <TextArea
                {...control}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <div className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
            <Button type="submit" variant="danger" aria-disabled={act.pending}>
              {act.pending ? words.busy : words.submit}
            </Button>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {t("public.cancel")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
