import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { MatrixCell } from "@/components/controls/matrix-cell";
import { MatrixPanel } from "@/components/controls/matrix-panel";
import type { OpenPart } from "@/components/controls/matrix-places";
import { useFormLink } from "@/components/wizard/form-link";
import type { FieldView } from "@/components/wizard/question-view";
import { controlId } from "@/components/wizard/read-page";
import type { PartyKey } from "@/lib/document/tree";
import { EXPECTATION_PARTS, missingParts } from "@/lib/controls/expectation-parts";

type Props = {
  field: FieldView;
  rowId: string;
  position: number;
  myParty: PartyKey;
  isLast: boolean;
  values: Readonly<Record<string, unknown>>;
  /** The column at which the Tab key stops in this row; null when it stops in another. */
  stop: number | null;
  open: OpenPart["part"] | null;
  readOnly: boolean;
  onOpen: (part: OpenPart["part"]) => void;
  onClose: () => void;
  onKey: (column: number, event: KeyboardEvent) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
};

/** One expectation: what it says, its six other parts, and below them the part that is being written. */
export function MatrixRow(props: Props) {
  const { field, rowId, position, myParty, values, stop, open, readOnly, onOpen, onKey } = props;
  const t = useTranslations("controls.expectation-matrix");
  const { errorOf } = useFormLink();
  const missing = new Set<string>(missingParts(values));
  const wrong = EXPECTATION_PARTS.filter(({ columns }) =>
    columns.some((column) => errorOf(controlId(field.path, rowId, column)) !== undefined),
  ).map(({ id }) => id);
  const shown =
    open === "all"
      ? EXPECTATION_PARTS.map(({ id }) => id)
      : EXPECTATION_PARTS.map(({ id }) => id).filter((id) => id === open || wrong.includes(id));
  return (
    <>
      <div
        role="row"
        id={controlId(field.path, rowId)}
        className="grid grid-cols-2 border-t border-rule sm:grid-cols-6"
      >
        {EXPECTATION_PARTS.map(({ id }, column) => (
          <MatrixCell
            key={id}
            field={field}
            rowId={rowId}
            part={id}
            number={position + 1}
            myParty={myParty}
            values={values}
            isMissing={missing.has(id)}
            isOpen={shown.includes(id)}
            isStop={stop === column}
            onOpen={readOnly ? null : () => onOpen(id)}
            onKey={(event) => onKey(column, event)}
          />
        ))}
      </div>
      {shown.length === 0 || readOnly ? null : (
        <div role="row">
          <div role="gridcell" aria-colspan={EXPECTATION_PARTS.length}>
            <MatrixPanel
              {...props}
              parts={shown}
              title={t("row", { number: position + 1 })}
              onAll={open === "all" ? null : () => onOpen("all")}
            />
          </div>
        </div>
      )}
    </>
  );
}
