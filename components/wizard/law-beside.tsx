"use client";

import { LimitsPanel } from "@/components/law/limits-panel";
import { LostCoverNotice } from "@/components/law/lost-cover-notice";
import type { LivePage } from "@/components/wizard/live-page";
import { mergeUnits } from "@/components/wizard/merge-units";
import type { QuestionView } from "@/components/wizard/question-view";
import type { useQuestionPage } from "@/components/wizard/use-question-page";
import { withFigures } from "@/lib/answers/figures";
import type { PageLimit } from "@/lib/law/page-limits";

/** The limits that apply to the answers as saved, and what each is called. */
export type LimitsView = {
  saved: readonly PageLimit[];
  topics: Readonly<Record<string, string>>;
};

type Props = {
  limits: LimitsView | null;
  view: QuestionView;
  page: ReturnType<typeof useQuestionPage>;
  /** The person is about to say that this question does not apply: its answers would go. */
  setsAside: boolean;
};

/** What the law says about the answers as they are typed: limits that count, duties that lose their section. */
export function LawBeside({ limits, view, page, setsAside }: Props) {
  const { live, answers } = page;
  const paths = view.fields.map((field) => field.path);
  return (
    <>
      {limits === null ? null : (
        <LimitsPanel
          limits={live === null ? limits.saved : live.limitsOn(paths, answers)}
          topics={limits.topics}
        />
      )}
      {live === null ? null : (
        <LostCoverNotice
          lost={live.lostCovers(setsAside ? answersWithout(live, view, page) : answers)}
          labels={live.labels}
        />
      )}
    </>
  );
}

/** The answers as they would be without what is asked here. */
function answersWithout(live: LivePage, view: QuestionView, page: Props["page"]) {
  const kept = page.units.filter((unit) => !page.asked.includes(unit.field));
  return withFigures(mergeUnits(live.answers, view.fields, kept));
}
