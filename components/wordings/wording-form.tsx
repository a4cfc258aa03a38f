"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { FindingList } from "@/components/wordings/finding-list";
import { showLine } from "@/components/wordings/show-line";
import type { WordingFinding } from "@/lib/templates/check/check-wording";
import { checkWording, saveWording } from "@/lib/wordings/actions";

type Props = { organizationId: string; clauseId: string; start: string; newest: number };

type Told = { findings: WordingFinding[]; saved: number | null };

/** Writes an organization's wording of a clause: checked on request, saved as a version when it is sound. */
export function WordingForm({ organizationId, clauseId, start, newest }: Props) {
  const t = useTranslations("wordings.editor");
  const words = useTranslations();
  const id = useId();
  const router = useRouter();
  const [body, setBody] = useState(start);
  const [told, setTold] = useState<Told | null>(null);
  const check = useAction(checkWording, words("public.lost"));
  const save = useAction(saveWording, words("public.lost"));
  const [asked, setAsked] = useState<"check" | "save">("check");
  const last = asked === "check" ? check : save;
  const busy = check.pending || save.pending;

  function runCheck(): void {
    setAsked("check");
    check.run({ organizationId, clauseId, body }, ({ findings }) =>
      setTold({ findings, saved: null }),
    );
  }

  function runSave(): void {
    setAsked("save");
    save.run({ organizationId, clauseId, body, seenVersion: newest }, ({ version, findings }) => {
      setTold({ findings, saved: version });
      if (version !== null) router.refresh();
    });
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) runSave();
      }}
    >
      <FormProblem
        title={words("public.problem")}
        error={last.error}
        attempt={last.attempt}
        controls={{ body: id }}
        fallbackId={id}
      />
      <Field
        id={id}
        label={t("body")}
        hint={t("bodyHint")}
        error={last.error?.fields?.["body"]?.join(" ")}
        errorPrefix={words("common.errorPrefix")}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={18}
            value={body}
            className="font-mono text-sm"
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <div className="mt-4 flex flex-wrap gap-x-5 gap-y-3">
        <Button aria-disabled={busy} onClick={() => (busy ? undefined : runCheck())}>
          {check.pending ? t("checking") : t("check")}
        </Button>
        <Button type="submit" variant="primary" aria-disabled={busy}>
          {save.pending ? t("saving") : t("save", { version: newest + 1 })}
        </Button>
      </div>
      <div role="status" className="mt-6">
        {told === null ? null : <Told {...told} onShow={(line) => showLine(id, line)} />}
      </div>
    </form>
  );
}

function Told({ findings, saved, onShow }: Told & { onShow: (line: number) => void }) {
  const t = useTranslations("wordings.editor");
  return (
    <>
      {saved === null ? null : <Notice>{t("saved", { version: saved })}</Notice>}
      {findings.length === 0 ? (
        saved === null ? (
          <Notice>{t("sound")}</Notice>
        ) : null
      ) : (
        <section className="mt-4" aria-label={t("findings")}>
          <h2 className="text-xl">{t("findings")}</h2>
          <p className="text-quiet">{t("findingsLead")}</p>
          <FindingList findings={findings} onShow={onShow} />
        </section>
      )}
    </>
  );
}
