import "server-only";

import type { SheetFacts } from "@/components/wizard/sheet-facts";
import type { Answers } from "@/lib/answers/schema";
import type { TemplateSet } from "@/lib/document/source";
import type { CardState } from "@/lib/law/card-states";
import { withLaw } from "@/lib/law/with-law";

/** Where the law cards print. */
const CARDS_SCHEDULE = "s05-law-and-training";

/** Computed on the server, because the browser's part of the templates holds neither pack nor cards. */
export function readSheetFacts(
  templates: TemplateSet,
  answers: Answers,
  states: readonly CardState[],
  slotIds: readonly string[],
): SheetFacts {
  const { limits, law } = withLaw(templates, answers, states);
  const listsCards = slotIds.includes(CARDS_SCHEDULE);
  return { limits, checklist: listsCards ? law.checklist : null };
}
