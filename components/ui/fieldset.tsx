import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { FieldError } from "@/components/ui/field-error";

type Props = {
  id: string;
  legend: ReactNode;
  optional?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  errorPrefix?: string | undefined;
  legendHidden?: boolean;
  children: ReactNode;
};

/** Several controls that are one question: radios, checkboxes, the parts of an address. */
export function Fieldset({
  id,
  legend,
  optional,
  hint,
  error,
  errorPrefix,
  legendHidden = false,
  children,
}: Props) {
  const described = [hint ? `${id}-hint` : "", error === undefined ? "" : `${id}-error`].filter(
    Boolean,
  );
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={described.length === 0 ? undefined : described.join(" ")}
      className={classNames("min-w-0", error !== undefined && "border-s-4 border-danger ps-4")}
    >
      <legend className={legendHidden ? "sr-only" : "font-semibold"}>
        {legend}
        {optional === undefined ? null : (
          <span className="font-normal text-quiet"> {optional}</span>
        )}
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} prefix={errorPrefix} message={error} />
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}
