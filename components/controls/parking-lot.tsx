"use client";

import type { Route } from "next";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { newRowId } from "@/components/wizard/new-row-id";

const LIST = "sidePromises";

/** The parking lot: each promise moves to the table of expectations with one press, or is taken out. */
export default function ParkingLot({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.parking-lot");
  const [moved, setMoved] = useState<readonly string[]>([]);
  const field = page.asked.find(({ path }) => path === LIST);
  const promises = (page.answers.sidePromises ?? []).filter(
    ({ statement }) => statement !== undefined,
  );

  const move = ({ id, statement = "", party }: (typeof promises)[number]) => {
    if (field === undefined) return;
    const rowId = newRowId();
    const ownerParty = party === undefined ? {} : { ownerParty: party };
    page.autosave.put({ address: `exp.${rowId}`, value: { id: rowId, statement, ...ownerParty } });
    page.removeRow(field, id);
    setMoved([...moved, statement]);
  };
  return (
    <>
      {plain(LIST)}
      <MadeSection id="parking-lot" title={t("title")} lead={t("lead")}>
        {promises.length === 0 ? <p className="mt-3">{t("empty")}</p> : null}
        <ul className="mt-2">
          {promises.map((promise) => (
            <li
              key={promise.id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule py-1"
            >
              <span>{promise.statement}</span>
              {!view.open ? null : (promise.statement?.length ?? 0) < LEAST_LETTERS ? (
                <span className="text-sm text-attention">{t("tooShort")}</span>
              ) : (
                <Button
                  variant="quiet"
                  onClick={() => {
                    move(promise);
                  }}
                >
                  {t("move")}
                  <span className="sr-only">: {promise.statement}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
        <p role="status" className="mt-2 empty:mt-0">
          {moved.length === 0 ? null : (
            <>
              {t("moved", { count: moved.length, last: moved.at(-1) ?? "" })}{" "}
              <TextLink href={`/agreements/${view.agreementId}/promises/expectations` as Route}>
                {t("go")}
              </TextLink>
            </>
          )}
        </p>
      </MadeSection>
    </>
  );
}

/** An expectation says at least this much (`exp.statement`). */
const LEAST_LETTERS = 10;
