import type { FoundPage } from "@/components/wizard/find-page";
import type { LiveSource } from "@/components/wizard/live-page";
import { dutiesOf, pageTemplates, slotsFedBy } from "@/components/wizard/page-source";
import { sheetPlaces } from "@/components/wizard/sheet-places";
import { printedAnswers } from "@/lib/agreements/rules";
import type { AgreementContents } from "@/lib/agreements/schema";
import type { TemplateSet } from "@/lib/document/source";
import type { EditionWords } from "@/lib/templates/words/edition-words";

/** Where the law cards print. */
const LAW_SCHEDULE = "s05-law-and-training";

/** What the browser follows the typing on this page with, for an agreement as it is saved. */
export function liveSource(
  agreement: AgreementContents,
  templates: TemplateSet,
  { catalogue, law, labels }: EditionWords,
  found: FoundPage,
): LiveSource {
  const { answers, rulePack } = agreement;
  const part = pageTemplates(templates, found);
  const slotIds = slotsFedBy(templates, found);
  return {
    answers,
    templates: part,
    slotIds,
    rulePack,
    places: sheetPlaces(part, catalogue),
    duties: dutiesOf(templates, law, found),
    labels: said(labels, Object.keys(part.labels)),
    checklist: slotIds.includes(LAW_SCHEDULE)
      ? printedAnswers(agreement, templates).law.checklist
      : null,
  };
}

function said(labels: EditionWords["labels"], paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, labels[path] ?? path]));
}
