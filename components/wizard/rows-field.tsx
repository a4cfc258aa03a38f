"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { focusFirst } from "@/components/ui/focus-first";
import { useFormLink } from "@/components/wizard/form-link";
import { controlId } from "@/components/wizard/read-page";
import { RowEditor } from "@/components/wizard/row-editor";
import type { FieldView } from "@/components/wizard/question-view";

type Props = {
  field: FieldView;
  rowIds: readonly string[];
  /** What a closed row says, by row id. */
  summaryOf: (rowId: string) => string[];
  onAdd: () => string;
  onRemove: (rowId: string) => void;
  /** To a place among the other rows, 0 first. */
  onMove: (rowId: string, to: number) => void;
  onRestore: (rowId: string, position: number) => void;
  /** The way to add many at once, where there is one. */
  importLink: ReactNode;
};

/** A list: rows to add, edit, take out and bring back. Focus follows what happened. */
export function RowsField({
  field,
  rowIds,
  summaryOf,
  onAdd,
  onRemove,
  onMove,
  onRestore,
  importLink,
}: Props) {
  const t = useTranslations("wizard.rows");
  const { errorOf, readOnly } = useFormLink();
  const id = controlId(field.path);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<{ rowId: string; position: number } | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const [focusOn, setFocusOn] = useState<{ rowId: string } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (focusOn === null) return;
    focusFirst(document.getElementById(`${id}__${focusOn.rowId}`));
  }, [focusOn, id]);
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);

  const inline = field.columns.length <= MOST_INLINE_COLUMNS;
  const openRow = (rowId: string) => {
    setOpen([...open, rowId]);
    setFocusOn({ rowId });
  };
  const move = (rowId: string, to: number) => {
    onMove(rowId, to);
    setMoved(to + 1);
  };
  return (
    <Fieldset id={id} legend={field.label} hint={field.hint} error={errorOf(id)}>
      {rowIds.length === 0 ? <p className="text-quiet">{t("none")}</p> : null}
      <ol className="space-y-4">
        {rowIds.map((rowId, position) => (
          <RowEditor
            key={rowId}
            field={field}
            rowId={rowId}
            title={t("row", { label: field.rowLabel, number: position + 1 })}
            summary={summaryOf(rowId)}
            open={inline || open.includes(rowId) || hasError(field, rowId, errorOf)}
            closable={!inline}
            onOpen={() => openRow(rowId)}
            onClose={() => setOpen(open.filter((other) => other !== rowId))}
            onUp={position > 0 ? () => move(rowId, position - 1) : null}
            onDown={position < rowIds.length - 1 ? () => move(rowId, position + 1) : null}
            onRemove={() => {
              onRemove(rowId);
              setRemoved({ rowId, position });
            }}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved === null ? null : t("moved", { label: field.rowLabel, number: moved })}
      </p>
      <p role="status" className="mt-3 empty:mt-0">
        {removed === null ? null : (
          <>
            {t("removed", { label: field.rowLabel, number: removed.position + 1 })}{" "}
            <Button
              ref={undo}
              variant="quiet"
              onClick={() => {
                onRestore(removed.rowId, removed.position);
                setFocusOn({ rowId: removed.rowId });
                setRemoved(null);
              }}
            >
              {t("undo")}
            </Button>
          </>
        )}
      </p>
      {readOnly ? null : (
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button onClick={() => openRow(onAdd())}>{t("add", { label: field.rowLabel })}</Button>
          {importLink}
        </div>
      )}
    </Fieldset>
  );
}

/** Rows this short stay open; longer ones fold into a summary. */
const MOST_INLINE_COLUMNS = 3;

function hasError(
  field: FieldView,
  rowId: string,
  errorOf: (controlId: string) => string | undefined,
): boolean {
  return field.columns.some(
    (column) => errorOf(controlId(field.path, rowId, column.path)) !== undefined,
  );
}
