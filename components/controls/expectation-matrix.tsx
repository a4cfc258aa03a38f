"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { MatrixRow } from "@/components/controls/matrix-row";
import { partCellId, type OpenPart } from "@/components/controls/matrix-places";
import type { MadeProps } from "@/components/controls/made-props";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { useFormLink } from "@/components/wizard/form-link";
import { ImportLink } from "@/components/wizard/import-link";
import { controlId } from "@/components/wizard/read-page";
import { EXPECTATION_PARTS, missingParts } from "@/lib/controls/expectation-parts";
import { moveInGrid } from "@/lib/controls/grid-moves";

const LIST = "exp";

/**
 * The table of expectations: a row each, its seven parts side by side. One stop for the Tab key; arrows
 * move, Enter opens a part, Escape closes it. On a phone the parts stand below one another.
 */
export default function ExpectationMatrix({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.expectation-matrix");
  const { errorOf } = useFormLink();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [open, setOpen] = useState<OpenPart | null>(null);
  const [removed, setRemoved] = useState<{ rowId: string; position: number } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const field = page.asked.find(({ path }) => path === LIST);
  const rowIds = page.order[LIST] ?? [];

  useEffect(() => {
    if (open === null) return;
    document
      .getElementById(`${controlId(LIST, open.rowId)}__panel`)
      ?.querySelector<HTMLElement>("input, select, textarea")
      ?.focus();
  }, [open]);
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);

  if (field === undefined) return plain(LIST);
  const values = new Map(page.units.map(({ address, value }) => [address, value]));
  const rows = rowIds.map((rowId) => ({
    rowId,
    values: (values.get(`${LIST}.${rowId}`) ?? {}) as Record<string, unknown>,
  }));
  const gaps = rows.flatMap(({ rowId, values: row }) =>
    missingParts(row).map((part) => ({ rowId, part })),
  );
  const complete = rows.length - new Set(gaps.map(({ rowId }) => rowId)).size;

  const focusOn = (rowId: string, part: string) => {
    document.getElementById(partCellId(rowId, part))?.focus();
  };
  const openPart = (rowId: string, part: OpenPart["part"]) => {
    const column = EXPECTATION_PARTS.findIndex(({ id }) => id === part);
    setAt({ row: Math.max(0, rowIds.indexOf(rowId)), column: Math.max(0, column) });
    setOpen({ rowId, part });
  };
  const close = () => {
    if (open !== null) focusOn(open.rowId, open.part === "all" ? "what" : open.part);
    setOpen(null);
  };
  return (
    <Fieldset id={controlId(LIST)} legend={field.label} hint={t("hint")} error={errorOf(LIST)}>
      <p role="status" className="flex flex-wrap items-center gap-x-4">
        <span>{t("complete", { complete, count: rows.length })}</span>
        {gaps[0] === undefined || !view.open ? null : (
          <Button variant="quiet" onClick={() => gaps[0] && openPart(gaps[0].rowId, gaps[0].part)}>
            {t("nextGap", { count: gaps.length })}
          </Button>
        )}
      </p>
      {rows.length === 0 ? null : (
        <div role="grid" aria-label={field.label} className="mt-3">
          <div role="row" className="sr-only border-b-2 border-ink text-sm font-semibold">
            {EXPECTATION_PARTS.map(({ id }) => (
              <span key={id} role="columnheader">
                {t(`parts.${id}`)}
              </span>
            ))}
          </div>
          {rows.map(({ rowId, values: row }, position) => (
            <MatrixRow
              key={rowId}
              field={field}
              rowId={rowId}
              position={position}
              myParty={view.myParty}
              values={row}
              stop={Math.min(at.row, rows.length - 1) === position ? at.column : null}
              open={open?.rowId === rowId ? open.part : null}
              readOnly={!view.open}
              onOpen={(part) => openPart(rowId, part)}
              onClose={close}
              onKey={(column, event) => {
                const to = moveInGrid(
                  { rows: rows.length, columns: EXPECTATION_PARTS.length },
                  { row: position, column },
                  event.key,
                  event.ctrlKey,
                );
                const target = to === null ? undefined : rows[to.row];
                const part = to === null ? undefined : EXPECTATION_PARTS[to.column];
                if (to === null || target === undefined || part === undefined) return;
                event.preventDefault();
                setAt(to);
                focusOn(target.rowId, part.id);
              }}
              onMove={(step) => page.moveRow(field, rowId, position + step)}
              isLast={position === rows.length - 1}
              onRemove={() => {
                page.removeRow(field, rowId);
                setRemoved({ rowId, position });
                setOpen(null);
              }}
            />
          ))}
        </div>
      )}
      <p role="status" className="mt-3 empty:mt-0">
        {removed === null ? null : (
          <>
            {t("removed", { number: removed.position + 1 })}{" "}
            <Button
              ref={undo}
              variant="quiet"
              onClick={() => {
                page.restoreRow(field, removed.rowId, removed.position);
                setOpen({ rowId: removed.rowId, part: "what" });
                setRemoved(null);
              }}
            >
              {t("undo")}
            </Button>
          </>
        )}
      </p>
      {view.open ? (
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button onClick={() => setOpen({ rowId: page.addRow(field), part: "all" })}>
            {t("add", { label: field.rowLabel })}
          </Button>
          <ImportLink view={view} field={field} />
        </div>
      ) : null}
    </Fieldset>
  );
}
