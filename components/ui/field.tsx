import type { ReactNode } from "react";
import { describedBy, FieldName, type FieldNotes, HintAndError } from "@/components/ui/field-notes";

/** What a control needs to be tied to its label, hint and error. */
export type ControlProps = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
};

type Props = FieldNotes & {
  id: string;
  label: ReactNode;
  /** The label is the page's heading already and is only spoken here. */
  labelHidden?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** One labelled control with its hint and, after Continue, its error. */
export function Field({ id, label, labelHidden = false, children, ...notes }: Props) {
  const isWrong = notes.error !== undefined;
  return (
    <div className={isWrong ? "border-s-4 border-danger ps-4" : undefined}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "block font-semibold"}>
        <FieldName name={label} optional={notes.optional} />
      </label>
      <HintAndError id={id} {...notes} />
      <div className="mt-1.5">
        {children({ id, "aria-describedby": describedBy(id, notes), "aria-invalid": isWrong })}
      </div>
    </div>
  );
}
