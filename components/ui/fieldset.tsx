import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, FieldName, type FieldNotes, HintAndError } from "@/components/ui/field-notes";

type Props = FieldNotes & {
  id: string;
  legend: ReactNode;
  /** The legend is the page's heading already and is only spoken here. */
  legendHidden?: boolean;
  children: ReactNode;
};

/** Several controls that are one question: radios, checkboxes, the parts of an address. */
export function Fieldset({ id, legend, legendHidden = false, children, ...notes }: Props) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, notes)}
      className={classNames(
        "min-w-0",
        notes.error !== undefined && "border-s-4 border-danger ps-4",
      )}
    >
      <legend className={legendHidden ? "sr-only" : "font-semibold"}>
        <FieldName name={legend} optional={notes.optional} />
      </legend>
      <HintAndError id={id} {...notes} />
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}
