"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { FileLink } from "@/components/ui/file-link";
import { TextArea } from "@/components/ui/text-area";
import type { FieldView } from "@/components/wizard/question-view";

type Props = { field: FieldView; error: string | undefined; onRead: (text: string) => void };

/** Where the rows come from: pasted from a spreadsheet or read from a CSV file; a blank one to begin with. */
export function TableSource({ field, error, onRead }: Props) {
  const t = useTranslations("imports");
  const [text, setText] = useState("");

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const words = await file.text();
    setText(words);
    onRead(words);
  }

  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
      }}
    >
      <p>
        <FileLink href={blankTable(field)} download={`${field.path}.csv`}>
          {t("blank")}
        </FileLink>
      </p>
      <Field id="table" label={t("paste")} hint={t("pasteHint")} error={error}>
        {(control) => (
          <TextArea
            {...control}
            rows={8}
            className="font-mono text-sm"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit">{t("read")}</Button>
        <label className={classNames(buttonStyle("quiet"), "has-focus-visible:outline-3")}>
          {t("choose")}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            className="sr-only"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
      </div>
    </form>
  );
}

/** A CSV file with nothing but the headings. */
function blankTable({ columns }: FieldView): string {
  const line = columns.map(({ label }) => `"${label.replaceAll('"', '""')}"`).join(",");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`${line}\r\n`)}`;
}
