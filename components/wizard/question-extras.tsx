"use client";

import { AffirmPanel } from "@/components/wizard/affirm-panel";
import { FiguresPanel } from "@/components/wizard/figures-panel";
import type { QuestionView } from "@/components/wizard/question-view";
import type { useQuestionPage } from "@/components/wizard/use-question-page";

type Props = { view: QuestionView; page: ReturnType<typeof useQuestionPage>; onSave: () => Promise<boolean> };

/** What some questions show below their controls: figures that reconcile, and both parties' affirmation. */
export function QuestionExtras({ view, page, onSave }: Props) {
  const unit = page.units.find((one) => one.address === view.affirm?.address);
  const partner = view.parties[view.myParty === "A" ? "B" : "A"];
  const unchanged = page.saveState.phase === "saved" && !page.unsaved;
  return (
    <>
      {view.figures === null ? null : <FiguresPanel name={view.figures} answers={page.answers} />}
      {view.affirm === null || !view.open ? null : (
        <AffirmPanel
          agreementId={view.agreementId}
          affirmation={view.affirm}
          partnerName={partner}
          ready={unchanged && unit?.value !== undefined}
          onSave={onSave}
        />
      )}
    </>
  );
}
