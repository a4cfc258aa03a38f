"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { CourtesyTranslation } from "@/components/courtesy/courtesy-translation";
import { MarkField } from "@/components/signing/mark-field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { signAgreement } from "@/lib/signing/actions";
import type { Mark } from "@/lib/signing/schema";
import type { SigningCourtesy } from "@/lib/templates/signing-words";

type Props = {
  token: string;
  signerName: string;
  authoritySentence: string;
  intentSentence: string;
  /** The language in which the two sentences are signed. */
  language: string;
  /** What they say in the reader's language. */
  courtesy: SigningCourtesy | null;
};

/** Authority, mark, intent, and the button that signs. */
export function SignForm({
  token,
  signerName,
  authoritySentence,
  intentSentence,
  language,
  courtesy,
}: Props) {
  const t = useTranslations("signing.ceremony");
  const words = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const [authority, setAuthority] = useState(false);
  const [intent, setIntent] = useState(false);
  const [mark, setMark] = useState<Mark>({ kind: "typed", name: "" });
  const [missing, setMissing] = useState<{ targetId: string; message: string }[]>([]);
  const [tries, setTries] = useState(0);
  const signing = useAction(signAgreement, words("lost"));
  const markId = `${id}-mark`;

  function whatIsMissing() {
    const typed = mark.kind === "typed";
    const hasMark = typed ? mark.name.trim().length > 1 : mark.svgPath !== "";
    return [
      ...(authority ? [] : [{ targetId: `${id}-authority`, message: t("authorityMissing") }]),
      ...(hasMark
        ? []
        : [{ targetId: markId, message: t(typed ? "typedMissing" : "drawnMissing") }]),
      ...(intent ? [] : [{ targetId: `${id}-intent`, message: t("intentMissing") }]),
    ];
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const lacking = whatIsMissing();
        setMissing(lacking);
        setTries(tries + 1);
        if (lacking.length > 0) return;
        signing.run({ token, authorityConfirmed: true, mark, intentConfirmed: true }, () =>
          router.refresh(),
        );
      }}
    >
      {missing.length > 0 ? (
        <ErrorSummary title={words("problem")} items={missing} attempt={tries} />
      ) : (
        <FormProblem
          title={words("problem")}
          error={signing.error}
          attempt={signing.attempt}
          controls={{ mark: markId, "mark.name": markId }}
          fallbackId={`${id}-authority`}
        />
      )}
      <div className="space-y-5">
        <Checkbox
          id={`${id}-authority`}
          label={<span lang={language}>{authoritySentence}</span>}
          checked={authority}
          onChange={(event) => setAuthority(event.target.checked)}
        />
        {courtesy === null ? null : (
          <CourtesyTranslation paragraphs={[courtesy.authoritySentence]} />
        )}
        <MarkField id={markId} signerName={signerName} mark={mark} onChange={setMark} />
        <Checkbox
          id={`${id}-intent`}
          label={<span lang={language}>{intentSentence}</span>}
          checked={intent}
          onChange={(event) => setIntent(event.target.checked)}
        />
        {courtesy === null ? null : <CourtesyTranslation paragraphs={[courtesy.intentSentence]} />}
      </div>
      <Button
        type="submit"
        variant="primary"
        className="mt-6 w-full"
        aria-disabled={signing.pending}
      >
        {signing.pending ? t("signing") : t("sign")}
      </Button>
    </form>
  );
}
