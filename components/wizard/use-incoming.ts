"use client";

import { type RefObject, useEffect, useState } from "react";
import { newsDesk } from "@/components/live/news-desk";
import type { Autosave } from "@/components/wizard/autosave";
import type { FieldView, QuestionView } from "@/components/wizard/question-view";
import { controlId, type Unit } from "@/components/wizard/read-page";
import { sameValue } from "@/components/wizard/same-value";
import { valueAt } from "@/lib/document/value-at";

/** An answer that changed under the open page and now stands in it. */
export type Incoming = { label: string; name: string | null; self: boolean };

type Page = {
  autosave: Autosave;
  units: readonly Unit[];
  /** The values last sent or received, by address. */
  known: RefObject<Map<string, unknown> | null>;
  /** Puts a value into the page's controls; null takes a row out. */
  take: (address: string, value: unknown) => void;
};

/**
 * Brings in what others saved while the page is open. What nobody is at work on here takes the new
 * value; where the person is writing, both values are offered; what is not sent yet is left alone,
 * and meets the other value when it is.
 */
export function useIncoming(view: QuestionView, page: Page): readonly Incoming[] {
  const [incoming, setIncoming] = useState<readonly Incoming[]>([]);
  useEffect(() => {
    const came = Object.entries(view.marks).flatMap(([address, { revision }]) =>
      bringIn(view, page, address, revision),
    );
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the form outside React's state has just been changed
    if (came.length > 0) setIncoming(came);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each state that the server sent
  }, [view]);
  return incoming;
}

function bringIn(
  view: QuestionView,
  { autosave, units, known, take }: Page,
  address: string,
  revision: number,
): Incoming[] {
  if (revision <= (autosave.seenRevisions()[address] ?? 0)) return [];
  const unit = units.find((one) => one.address === address);
  const ours = unit?.value ?? null;
  const theirs = valueAt(view.answers, address) ?? null;
  if (sameValue(ours, theirs) && !unit?.problems.length) {
    accept();
    return [];
  }
  const atWork =
    autosave.isWaiting(address) ||
    Boolean(unit?.problems.length) ||
    !sameValue(known.current?.get(address) ?? null, ours);
  if (atWork) return [];

  const field = view.fields.find(({ path }) => address === path || address.startsWith(`${path}.`));
  const writer = newsDesk.writerOf(address);
  if (writer !== null && autosave.hasWritten(address) && hasFocus(field, address)) {
    const { name, party, at } = writer;
    const standing = { address, value: theirs, revision, authorName: name, authorParty: party };
    autosave.clash({ ...standing, updatedAt: at }, { address, value: ours });
    return [];
  }
  accept();
  take(address, theirs);
  return field === undefined
    ? []
    : [{ label: field.label, name: writer?.name ?? null, self: writer?.self ?? false }];

  function accept(): void {
    known.current?.set(address, theirs);
    autosave.setSeen({ [address]: revision });
  }
}

/** Whether the cursor stands in the control of this answer. */
function hasFocus(field: FieldView | undefined, address: string): boolean {
  if (field === undefined) return false;
  const rowId = address.slice(field.path.length + 1);
  const id = rowId === "" ? controlId(field.path) : `${controlId(field.path)}__${rowId}`;
  return document.getElementById(id)?.contains(document.activeElement) ?? false;
}
