"use client";

import { useEffect, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import {
  inputName,
  inputsOf,
  type PageInputs,
  rowInput,
  type RowOrder,
} from "@/components/wizard/inputs";
import { draftKey, findKeptDraft } from "@/components/wizard/kept-draft";
import { mergeUnits } from "@/components/wizard/merge-units";
import { newRowId } from "@/components/wizard/new-row-id";
import { pageProblems } from "@/components/wizard/page-problems";
import type { FieldView, QuestionView } from "@/components/wizard/question-view";
import { readPage } from "@/components/wizard/read-page";
import { toInput } from "@/components/wizard/to-input";
import { rowWriter } from "@/components/wizard/row-writer";
import { useCheck } from "@/components/wizard/use-check";
import { useLivePage } from "@/components/wizard/use-live-page";
import { useSavedAnswers } from "@/components/wizard/use-saved-answers";
import { withFigures } from "@/lib/answers/figures";
import { holds } from "@/lib/document/conditions";

export type QuestionPage = ReturnType<typeof useQuestionPage>;

/** One question page at work: what is typed, what it means, whether it is saved. */
export function useQuestionPage(view: QuestionView) {
  const [start] = useState(() => inputsOf(view.fields, view.answers));
  const form = useForm({ defaultValues: start.inputs });
  const [order, setOrder] = useState<RowOrder>(start.order);
  const [restored, setRestored] = useState<"unknown" | "nothing" | "restored">("unknown");
  const watched: unknown = useWatch({ control: form.control });
  const inputs = watched as PageInputs;

  const { check, fetchCheck } = useCheck();
  const { live, fetchLive } = useLivePage(view);

  const units = readPage(view.fields, inputs, order, check);
  const answers = withFigures(
    mergeUnits({ ...live?.answers, ...view.answers }, view.fields, units),
  );
  const isTrue = (condition: string) => holds(view.conditions, condition, answers);
  const isAsked = (when: string | undefined) => when === undefined || isTrue(when);
  const isRequired = (required: boolean | string) =>
    typeof required === "string" ? isTrue(required) : required;
  const asked = view.fields.filter((field) => isAsked(field.when));
  /** Puts what stands on the server into the page: the person took it, or nobody was at work on it. */
  function takeStanding(address: string, value: unknown): void {
    const field = view.fields.find(
      (one) => address === one.path || address.startsWith(`${one.path}.`),
    );
    if (field === undefined) return;
    if (field.control !== "rows") {
      form.setValue(inputName(field.path), toInput(field, value));
      return;
    }
    const rowId = address.slice(field.path.length + 1);
    const row = value as Record<string, unknown> | null;
    if (row !== null)
      form.setValue(`${inputName(field.path)}.${rowId}`, rowInput(field.columns, row));
    // Several may arrive at once: each builds on the one before.
    setOrder((before) => {
      const list = before[field.path] ?? [];
      const others = row === null ? list.filter((id) => id !== rowId) : list;
      const added = row === null || list.includes(rowId) ? [] : [rowId];
      return { ...before, [field.path]: [...others, ...added] };
    });
  }

  const { autosave, state, unsaved, incoming } = useSavedAnswers(view, {
    inputs,
    order,
    units,
    judged: check !== null,
    changed: form.formState.isDirty,
    looked: restored !== "unknown",
    take: takeStanding,
  });

  useEffect(() => {
    const kept = findKeptDraft(draftKey(view.agreementId, view.taskId, view.pageId));
    const found = kept !== null && view.open;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- storage can be read only once the server's HTML stands
    setRestored(found ? "restored" : "nothing");
    if (!found) return;
    autosave.setSeen(kept.revisions);
    /** Not reset(): it forgets the controls, and compiled components do not tie them again. */
    for (const [name, input] of Object.entries(kept.inputs)) form.setValue(name, input);
    setOrder({ ...start.order, ...kept.order });
    void fetchCheck();
    void fetchLive();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked for once, when the page opens
  }, [autosave, form, start, view.agreementId, view.open, view.pageId, view.taskId]);

  return {
    ...rowWriter({ form, fields: view.fields, order, setOrder, fetchCheck }),
    form,
    start,
    inputs,
    units,
    asked,
    answers,
    order,
    autosave,
    saveState: state,
    unsaved,
    incoming,
    restored: restored === "restored",
    /** False until the page's script has taken over: what is pressed before is pressed for nobody. */
    ready: restored !== "unknown",
    live,
    isAsked,
    isRequired,
    /** Somebody is about to type: what judges and follows the typing is fetched. */
    prepare: () => {
      void fetchCheck();
      void fetchLive();
    },
    /** The asked units as the schema judges them, with what keeps the page from being done. */
    async judge() {
      const judged = readPage(view.fields, form.getValues(), order, await fetchCheck());
      const askedUnits = judged.filter((unit) => asked.includes(unit.field));
      return { askedUnits, problems: pageProblems(asked, askedUnits, isRequired) };
    },
    addRow(field: FieldView): string {
      const rowId = newRowId();
      form.setValue(`${inputName(field.path)}.${rowId}`, rowInput(field.columns, {}));
      setOrder({ ...order, [field.path]: [...(order[field.path] ?? []), rowId] });
      return rowId;
    },
    removeRow(field: FieldView, rowId: string): void {
      setOrder({ ...order, [field.path]: (order[field.path] ?? []).filter((id) => id !== rowId) });
    },
    restoreRow(field: FieldView, rowId: string, position: number): void {
      setOrder({ ...order, [field.path]: (order[field.path] ?? []).toSpliced(position, 0, rowId) });
    },
    /** The new order is saved as the rows' own places, beside their values. */
    moveRow(field: FieldView, rowId: string, to: number): void {
      const others = (order[field.path] ?? []).filter((id) => id !== rowId);
      const moved = others.toSpliced(to, 0, rowId);
      setOrder({ ...order, [field.path]: moved });
      moved.forEach((id, index) => {
        const unit = units.find(({ address }) => address === `${field.path}.${id}`);
        if (unit?.value === undefined || unit.problems.length > 0) return;
        autosave.put({ address: unit.address, value: unit.value, position: index + 1 });
      });
    },
    takeStanding,
  };
}
