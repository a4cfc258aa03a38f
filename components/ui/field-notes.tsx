import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field-error";

export type FieldNotes = {
  /** "(optional)" in the reader's language, when the field is. */
  optional?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** What a screen reader hears before the error. */
  errorPrefix?: string | undefined;
};

/** The name of a field, with "(optional)" where it is. */
export function FieldName({ name, optional }: { name: ReactNode; optional: string | undefined }) {
  return (
    <>
      {name}
      {optional === undefined ? null : <span className="font-normal text-quiet"> {optional}</span>}
    </>
  );
}

/** The hint of a field and, after Continue, its error; `describedBy` ties them to its control. */
export function HintAndError({ id, hint, error, errorPrefix }: FieldNotes & { id: string }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} prefix={errorPrefix} message={error} />
    </>
  );
}

/** The ids of what `HintAndError` shows; undefined when it shows nothing. */
export function describedBy(id: string, { hint, error }: FieldNotes): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error === undefined ? [] : [`${id}-error`])];
  return ids.length === 0 ? undefined : ids.join(" ");
}
