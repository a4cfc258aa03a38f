"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Autosave, createAutosave, type SaveState } from "@/components/wizard/autosave";
import type { PageInputs, RowOrder } from "@/components/wizard/inputs";
import { draftKey, dropKeptDraft, keepDraft } from "@/components/wizard/kept-draft";
import type { QuestionView } from "@/components/wizard/question-view";
import type { Unit } from "@/components/wizard/read-page";
import { sameValue } from "@/components/wizard/same-value";
import { sendAnswersTo } from "@/components/wizard/send-answers";
import { type Incoming, useIncoming } from "@/components/wizard/use-incoming";

type Typed = {
  inputs: PageInputs;
  order: RowOrder;
  units: readonly Unit[];
  /** False until a draft kept by this browser has been looked for: before, nothing may replace it. */
  looked: boolean;
  /** False until the schema has judged the units: before, nothing is sent. */
  judged: boolean;
  /** Whether anything stands differently from how the page was opened. */
  changed: boolean;
  /** Puts a value that came from somebody else into the page. */
  take: (address: string, value: unknown) => void;
};

/**
 * Keeps what stands on the page saved: readable answers go to the server after a pause, everything
 * typed stays in this browser until the server has confirmed it.
 */
export function useSavedAnswers(
  view: QuestionView,
  { inputs, order, units, looked, judged, changed, take }: Typed,
): { autosave: Autosave; state: SaveState; unsaved: boolean; incoming: readonly Incoming[] } {
  const [autosave] = useState(() =>
    createAutosave({ send: sendAnswersTo(view.agreementId), revisions: revisionsOf(view) }),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.getState, () => INITIAL);
  const key = draftKey(view.agreementId, view.taskId, view.pageId);
  const known = useRef<Map<string, unknown> | null>(null);
  const unreadable = units.some((unit) => unit.problems.length > 0);
  /** The schema may still be on its way when the first words stand there: they are kept already. */
  const unsaved = state.phase !== "saved" || unreadable || (changed && !judged);

  useEffect(() => {
    known.current ??= new Map(units.map((unit) => [unit.address, unit.value ?? null]));
    if (view.open && judged) putChanges(autosave, known.current, units);
  }, [autosave, judged, units, view.open]);

  const incoming = useIncoming(view, { autosave, units, known, take });

  useEffect(() => {
    if (!looked) return;
    if (unsaved) keepDraft(key, { inputs, order, revisions: autosave.seenRevisions() });
    else dropKeptDraft(key);
  }, [autosave, inputs, key, looked, order, unsaved]);

  useEffect(() => {
    const send = () => void autosave.flush();
    window.addEventListener("pagehide", send);
    window.addEventListener("online", send);
    return () => {
      window.removeEventListener("pagehide", send);
      window.removeEventListener("online", send);
      /** Leaving within the pause: the last words still go, and what was kept for them goes too. */
      void autosave.flush().then(() => {
        if (autosave.isSettled()) dropKeptDraft(key);
      });
    };
  }, [autosave, key]);

  useEffect(() => {
    autosave.markUnread(unreadable);
  }, [autosave, unreadable]);

  useEffect(() => {
    for (const standing of state.conflicts) {
      const ours = units.find((unit) => unit.address === standing.address)?.value ?? null;
      /** The same words on both sides, such as our own write whose receipt was lost, are no conflict. */
      if (sameValue(ours, standing.value)) autosave.drop(standing.address);
    }
  }, [autosave, state.conflicts, units]);

  return { autosave, state, unsaved, incoming };
}

const INITIAL: SaveState = { phase: "saved", conflicts: [], refusal: null };

function revisionsOf(view: QuestionView): Record<string, number> {
  return Object.fromEntries(
    Object.entries(view.marks).map(([address, mark]) => [address, mark.revision]),
  );
}

/** Puts every unit that reads and differs from what was put before; rows that are gone are emptied. */
function putChanges(autosave: Autosave, known: Map<string, unknown>, units: readonly Unit[]): void {
  const here = new Set<string>();
  for (const unit of units) {
    here.add(unit.address);
    const value = unit.value ?? null;
    if (unit.problems.length > 0 || sameValue(known.get(unit.address) ?? null, value)) continue;
    known.set(unit.address, value);
    autosave.put({ address: unit.address, value });
  }
  for (const [address, value] of known) {
    if (here.has(address) || value === null) continue;
    known.set(address, null);
    autosave.put({ address, value: null });
  }
}
