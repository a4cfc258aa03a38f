"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { Fieldset } from "@/components/ui/fieldset";
import { FileLink } from "@/components/ui/file-link";
import type { ControlProps } from "@/components/wizard/answer-control";
import { useFormLink } from "@/components/wizard/form-link";
import type { Input } from "@/components/wizard/inputs";
import { attachFile } from "@/lib/attachments/actions";
import { FILE_MAX_BYTES, FILE_TYPES } from "@/lib/attachments/limits";
import type { KeptFile } from "@/lib/attachments/schema";

/** A file that is kept with the agreement: chosen, opened, put in another's place, taken out and back. */
export function FileControl({ control, name, id }: ControlProps) {
  const t = useTranslations("wizard");
  const { inputOf, fill, errorOf, isRequired, readOnly, agreementId } = useFormLink();
  const { run, pending, error } = useAction(attachFile, t("file.lost"));
  const [tooLarge, setTooLarge] = useState(false);
  const [removed, setRemoved] = useState<KeptFile | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const kept = keptIn(inputOf(name));

  function take(file: File | undefined): void {
    if (file === undefined) return;
    setTooLarge(file.size > FILE_MAX_BYTES);
    setRemoved(null);
    if (file.size <= FILE_MAX_BYTES)
      run({ agreementId, file }, (saved) => fill(name, { ...saved }));
  }
  const problem = tooLarge
    ? t("file.tooLarge", { megabytes: FILE_MAX_BYTES / 1024 / 1024 })
    : error?.message;
  return (
    <Fieldset
      id={id}
      legend={control.label}
      hint={control.hint}
      optional={isRequired(control.required) ? undefined : t("optional")}
      error={errorOf(id) ?? problem}
      errorPrefix={t("errorPrefix")}
    >
      {kept === null ? null : (
        <p className="flex flex-wrap items-center gap-x-4">
          <FileLink href={`/agreements/${agreementId}/files/${kept.sha256}`}>{kept.name}</FileLink>
          {readOnly ? null : (
            <Button
              variant="quiet"
              onClick={() => {
                setRemoved(kept);
                fill(name, { name: "", sha256: "" });
                input.current?.focus();
              }}
            >
              {t("file.remove")}
              <span className="sr-only"> {kept.name}</span>
            </Button>
          )}
        </p>
      )}
      {readOnly ? (
        kept === null && <p className="text-quiet">{t("file.none")}</p>
      ) : (
        <label
          className={classNames(
            buttonStyle("secondary"),
            "relative has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
          )}
        >
          {t(kept === null ? "file.choose" : "file.replace")}
          <span className="sr-only">: {control.label}</span>
          <input
            ref={input}
            type="file"
            accept={ACCEPTED}
            className="sr-only"
            aria-describedby={`${id}-kinds`}
            onChange={({ target }) => {
              take(target.files?.[0]);
              target.value = "";
            }}
          />
        </label>
      )}
      {readOnly ? null : (
        <p id={`${id}-kinds`} className="mt-1 text-sm text-quiet">
          {t("file.kinds", { megabytes: FILE_MAX_BYTES / 1024 / 1024 })}
        </p>
      )}
      <p role="status" className="mt-2 empty:mt-0">
        {pending ? t("file.sending") : null}
        {removed === null ? null : (
          <>
            {t("file.removed", { name: removed.name })}{" "}
            <Button
              variant="quiet"
              onClick={() => {
                fill(name, { ...removed });
                setRemoved(null);
                input.current?.focus();
              }}
            >
              {t("file.undo")}
            </Button>
          </>
        )}
      </p>
    </Fieldset>
  );
}

const ACCEPTED = [...Object.keys(FILE_TYPES), ".ics"].join(",");

function keptIn(input: Input | undefined): KeptFile | null {
  if (typeof input !== "object" || Array.isArray(input)) return null;
  const { name, sha256 } = input;
  return typeof name === "string" && typeof sha256 === "string" && sha256 !== ""
    ? { name, sha256 }
    : null;
}
