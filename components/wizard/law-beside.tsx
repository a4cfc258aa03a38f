"use client";

import { useState } from "react";
import { LimitsPanel } from "@/components/law/limits-panel";
import { LostCoverNotice } from "@/components/law/lost-cover-notice";
import type { SheetSource } from "@/components/wizard/agreement-sheet";
import { mergeUnits } from "@/components/wizard/merge-units";
import type { QuestionView } from "@/components/wizard/question-view";
import type { useQuestionPage } from "@/components/wizard/use-question-page";
import { withFigures } from "@/lib/answers/figures";
import { coverage, lostCovers } from "@/lib/law/coverage";
import { pageLimits } from "@/lib/law/page-limits";

type Props = {
  source: SheetSource;
  view: QuestionView;
  page: ReturnType<typeof useQuestionPage>;
  /** The person is about to say that this question does not apply: its answers would go. */
  setsAside: boolean;
};

/** What the law says about the answers as they are typed: limits that count, duties that lose their section. */
export function LawBeside({ source, view, page, setsAside }: Props) {
  const { templates, duties, limitTopics } = source;
  const [before] = useState(() => coverage(templates, withFigures(view.answers), duties));
  const kept = page.units.filter((unit) => !page.asked.includes(unit.field));
  const after = setsAside ? withFigures(mergeUnits(view.answers, view.fields, kept)) : page.answers;
  const lost = lostCovers(before, coverage(templates, after, duties));
  const paths = view.fields.map((field) => field.path);
  return (
    <>
      {limitTopics === null ? null : (
        <LimitsPanel limits={pageLimits(paths, page.answers, templates.law)} topics={limitTopics} />
      )}
      <LostCoverNotice lost={lost} labels={source.labels} />
    </>
  );
}
