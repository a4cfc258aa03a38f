import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field-error";

/** What a control needs to be tied to its label, hint and error. */
export type ControlProps = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
};

type Props = {
  id: string;
  label: ReactNode;
  /** "(optional)" in the reader's language, when the field is. */
  optional?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** What a screen reader hears before the error. */
  errorPrefix?: string | undefined;
  /** The label is the page's heading already and is only spoken here. */
  labelHidden?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** One labelled control with its hint and, after Continue, its error. */
export function Field({
  id,
  label,
  optional,
  hint,
  error,
  errorPrefix,
  labelHidden = false,
  children,
}: Props) {
  return (
    <div className={error === undefined ? undefined : "border-s-4 border-danger ps-4"}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "block font-semibold"}>
        {label}
        {optional === undefined ? null : (
          <span className="font-normal text-quiet"> {optional}</span>
        )}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} prefix={errorPrefix} message={error} />
      <div className="mt-1.5">{children(controlProps(id, Boolean(hint), error))}</div>
    </div>
  );
}

function controlProps(id: string, hint: boolean, error: string | undefined): ControlProps {
  const described = [hint ? `${id}-hint` : "", error === undefined ? "" : `${id}-error`].filter(
    Boolean,
  );
  return {
    id,
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
    "aria-invalid": error !== undefined,
  };
}
