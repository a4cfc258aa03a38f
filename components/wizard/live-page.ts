import type { SheetPlaces } from "@/components/wizard/sheet-places";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { createClauseReader } from "@/lib/document/assemble-part";
import type { TemplateSet } from "@/lib/document/source";
import type { Clause } from "@/lib/document/tree";
import { coverage, type Duty, type LostCover, lostCovers } from "@/lib/law/coverage";
import { type PageLimit, pageLimits } from "@/lib/law/page-limits";
import { withLimits } from "@/lib/law/with-law";

/** What the browser needs to follow the typing: the answers whole, and the templates of this page. */
export type LiveSource = {
  answers: Answers;
  templates: TemplateSet;
  slotIds: readonly string[];
  rulePack: string;
  places: SheetPlaces;
  /** Law cards that these sections look after. */
  duties: readonly Duty[];
  /** Answer path to what the question is called in the reader's language. */
  labels: Readonly<Record<string, string>>;
  /** The law cards as saved, where these sections print them; they are not affirmed by typing. */
  checklist: readonly object[] | null;
};

/** The page as it follows what is typed: clauses, limits and duties over all answers. */
export type LivePage = {
  places: SheetPlaces;
  labels: LiveSource["labels"];
  /** As saved, whole. */
  answers: Answers;
  clausesFor: (answers: Answers) => Clause[];
  limitsOn: (paths: readonly string[], answers: Answers) => PageLimit[];
  /** Duties that are covered as saved and would not be with these answers. */
  lostCovers: (answers: Answers) => LostCover[];
};

export function livePage(source: LiveSource): LivePage {
  const { answers, templates, slotIds, rulePack, places, duties, labels } = source;
  const read = createClauseReader();
  const covered = coverage(templates, withFigures(answers), duties);
  return {
    places,
    labels,
    answers,
    clausesFor: (current) => read(templates, printed(source, current), { slotIds, rulePack }),
    limitsOn: (paths, current) => pageLimits(paths, current, templates.law),
    lostCovers: (current) => lostCovers(covered, coverage(templates, current, duties)),
  };
}

function printed({ templates, checklist }: LiveSource, answers: Answers): object {
  const limited = withLimits(templates, answers);
  return checklist === null ? limited : { ...limited, law: { ...limited.law, checklist } };
}
