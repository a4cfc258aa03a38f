"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { AnswerControl } from "@/components/wizard/answer-control";
import { useFormLink } from "@/components/wizard/form-link";
import { inputName } from "@/components/wizard/inputs";
import type { ControlView, FieldView } from "@/components/wizard/question-view";
import { controlId } from "@/components/wizard/read-page";

type Props = {
  field: FieldView;
  rowId: string;
  title: string;
  summary: readonly string[];
  open: boolean;
  closable: boolean;
  onOpen: () => void;
  onClose: () => void;
  onRemove: () => void;
  /** Null where the row cannot go further that way. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

/** One row of a list: its controls when open, what it says when closed. */
export function RowEditor({
  field,
  rowId,
  title,
  summary,
  open,
  closable,
  onOpen,
  onClose,
  onRemove,
  onUp,
  onDown,
}: Props) {
  const t = useTranslations("wizard.rows");
  const { readOnly } = useFormLink();
  const id = controlId(field.path, rowId);
  return (
    <li id={id} className="border-t border-rule pt-3">
      <fieldset className="min-w-0">
        <legend className="sr-only">{title}</legend>
        <div aria-hidden className="text-sm text-quiet">
          {title}
        </div>
        <div className={open ? "mt-1 grid gap-4 sm:grid-cols-2" : "hidden"}>
          {field.columns.map((column) => (
            <div key={column.path} className={classNames(isWide(column) && "sm:col-span-2")}>
              <AnswerControl
                control={column}
                name={`${inputName(field.path)}.${rowId}.${column.path}`}
                id={controlId(field.path, rowId, column.path)}
                inRow
              />
            </div>
          ))}
        </div>
        {open ? null : (
          <p>
            <span className="font-semibold">{summary[0] ?? t("empty")}</span>
            <span className="block text-sm text-quiet">{summary.slice(1).join(" · ")}</span>
          </p>
        )}
        <div className="mt-1 flex flex-wrap gap-x-4">
          {closable && !readOnly ? (
            <Button variant="quiet" onClick={open ? onClose : onOpen} aria-expanded={open}>
              {open ? t("done") : t("edit")}
              <span className="sr-only"> {title}</span>
            </Button>
          ) : null}
          {readOnly || onUp === null ? null : (
            <Button variant="quiet" onClick={onUp}>
              {t("up")}
              <span className="sr-only"> {title}</span>
            </Button>
          )}
          {readOnly || onDown === null ? null : (
            <Button variant="quiet" onClick={onDown}>
              {t("down")}
              <span className="sr-only"> {title}</span>
            </Button>
          )}
          {readOnly ? null : (
            <Button variant="quiet" onClick={onRemove}>
              {t("remove")}
              <span className="sr-only"> {title}</span>
            </Button>
          )}
        </div>
      </fieldset>
    </li>
  );
}

/** Sentences get the whole width; numbers, dates and choices share a line. */
function isWide({ control }: ControlView): boolean {
  return WIDE.includes(control);
}

const WIDE: readonly ControlView["control"][] = ["text", "longText", "choices", "person", "file"];
