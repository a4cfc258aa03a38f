import type { ReactNode } from "react";
import type { QuestionView } from "@/components/wizard/question-view";
import type { QuestionPage } from "@/components/wizard/use-question-page";

/**
 * What a control made for a question works with: the page as it is typed, and a way to draw any of its
 * fields plainly. It writes through the page, so what it writes is saved, judged and undone like typing.
 */
export type MadeProps = {
  page: QuestionPage;
  view: QuestionView;
  /** One field, drawn plainly; nothing while it is not asked. */
  plain: (path: string) => ReactNode;
};
