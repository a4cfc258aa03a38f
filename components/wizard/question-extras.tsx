"use client";

import { AffirmPanel } from "@/components/wizard/affirm-panel";
import { FiguresPanel } from "@/components/wizard/figures-panel";
import type { QuestionView } from "@/components/wizard/question-view";
import { sameValue } from "@/components/wizard/same-value";
import type { useQuestionPage } from "@/components/wizard/use-question-page";
import { valueAt } from "@/lib/document/value-at";

type Props = {
  view: QuestionView;
  page: ReturnType<typeof useQuestionPage>;
  onSave: () => Promise<boolean>;
};

/** What some questions show below their controls: figures that reconcile, and both parties' affirmation. */
export function QuestionExtras({ view, page, onSave }: Props) {
  /** Affirmations belong to the words that were loaded: while others stand on the page they do not show. */
  const isAsLoaded = (address: string) => {
    const unit = page.units.find((one) => one.address === address);
    return (
      unit !== undefined && sameValue(unit.value ?? null, valueAt(view.answers, address) ?? null)
    );
  };
  return (
    <>
      {view.figures === null ? null : <FiguresPanel name={view.figures} answers={page.answers} />}
      {view.affirm.length === 0 ? null : (
        <AffirmPanel view={view} isAsLoaded={isAsLoaded} onSave={onSave} />
      )}
    </>
  );
}
