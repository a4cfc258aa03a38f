"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { bringEarlierText } from "@/lib/earlier-texts/actions";
import { EARLIER_NAME_MAX, EARLIER_TEXT_MAX } from "@/lib/earlier-texts/limits";

type Props = { agreementId: string; seenRevision: number };

/** The words of an earlier agreement, pasted or read from a file, looked at first and then kept as notes. */
export function BringForm({ agreementId, seenRevision }: Props) {
  const t = useTranslations("earlier");
  const router = useRouter();
  const { run, pending, error, attempt } = useAction(bringEarlierText, t("unreachable"));
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const { readFile } = await import("@/lib/docx-text/read-file");
    const read = await readFile(new Uint8Array(await file.arrayBuffer()));
    setTries((count) => count + 1);
    setProblem(read.ok ? tooLong(read.text) : t(`problems.${read.problem}`));
    if (!read.ok) return;
    setText(read.text);
    setName(file.name.slice(0, EARLIER_NAME_MAX));
  }

  function tooLong(words: string): string | null {
    return words.length <= EARLIER_TEXT_MAX
      ? null
      : t("problems.tooLong", { most: EARLIER_TEXT_MAX, actual: words.length });
  }

  function keep(): void {
    const found = text.trim() === "" ? t("problems.nothing") : tooLong(text);
    setProblem(found);
    setTries(tries + 1);
    if (found !== null) return;
    const called = name.trim() === "" ? t("unnamed") : name.trim();
    run({ agreementId, name: called, text, seenRevision }, () => {
      setText("");
      setName("");
      router.refresh();
    });
  }

  const said = problem ?? error?.message;
  return (
    <form
      noValidate
      className="mt-4 space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {said === undefined ? null : (
        <ErrorSummary
          title={t("problem")}
          items={[{ targetId: "earlier-text", message: said }]}
          attempt={tries + attempt}
        />
      )}
      <label className={classNames(buttonStyle("secondary"), "has-focus-visible:outline-3")}>
        {t("choose")}
        <input
          type="file"
          accept=".docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className="sr-only"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </label>
      <p className="text-sm text-quiet">{t("chooseHint")}</p>
      <Field id="earlier-text" label={t("paste")} hint={t("pasteHint")} error={said}>
        {(control) => (
          <TextArea
            {...control}
            rows={10}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field id="earlier-name" label={t("name")} optional={t("optional")}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={EARLIER_NAME_MAX}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" aria-disabled={pending}>
        {pending ? t("keeping") : seenRevision === 0 ? t("keep") : t("replace")}
      </Button>
    </form>
  );
}
