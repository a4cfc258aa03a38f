import type { AgreementContents, AgreementStatus, AnswerMark } from "@/lib/agreements/schema";
import { withFigures } from "@/lib/answers/figures";
import type { AnswerMark as HealthMark } from "@/lib/answers/answer-file";
import { assemble } from "@/lib/document/assemble";
import { withDocumentFacts } from "@/lib/document/document-facts";
import type { TemplateSet } from "@/lib/document/source";
import { startReading } from "@/lib/document/reading";
import { chosenText } from "@/lib/document/select";
import type { DocumentTree } from "@/lib/document/tree";
import { type CardState, cardStates } from "@/lib/law/card-states";
import { withLaw } from "@/lib/law/with-law";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/i18n/languages";
import { checkHealth, type HealthReport } from "@/lib/health/check-health";
import { healthSourcesOf } from "@/lib/health/sources";
import type { Edition } from "@/lib/templates/edition";
import { templatesWith } from "@/lib/wordings/rules";

/** The life of an agreement: every step that exists. What is not here cannot happen. */
export const AGREEMENT_STEPS = {
  drafting: ["signing"],
  // Withdrawn, declined or corrected: back to drafting. Signed by all: on to sealing.
  signing: ["drafting", "sealing"],
  sealing: ["sealed"],
  sealed: [],
} as const satisfies Record<AgreementStatus, readonly AgreementStatus[]>;

/** True when an agreement may go from one state to the other. */
export function mayMove(from: AgreementStatus, to: AgreementStatus): boolean {
  const steps: readonly AgreementStatus[] = AGREEMENT_STEPS[from];
  return steps.includes(to);
}

/** The agreement as a document: its answers in the template that it is written on, with its own wordings. */
export function documentOf(contents: AgreementContents, published: TemplateSet): DocumentTree {
  const { title, rulePack, wordings } = contents;
  const templates = templatesWith(published, wordings);
  return assemble(templates, printedAnswers(contents, templates), { title, rulePack });
}

/** The answers with all that is computed from them and from the law: everything that the text may print. */
export function printedAnswers(contents: AgreementContents, templates: TemplateSet) {
  const states = cardStatesOf(contents, templates, null);
  return withLaw(templates, withFigures(contents.answers), states);
}

/**
 * Which text of the template each clause of an agreement calls for, by the clause's place in the
 * outline: what an own wording of that clause replaces.
 */
export function standardTexts(
  contents: AgreementContents,
  published: TemplateSet,
): Map<string, string> {
  const answers = printedAnswers(contents, published);
  const reading = startReading(published, withDocumentFacts(published, answers, contents.rulePack));
  const slots = published.articles.flatMap((article) => article.slots);
  return new Map(
    slots.flatMap((slot) => {
      const text = chosenText(reading, slot);
      return text === null ? [] : [[slot.id, text]];
    }),
  );
}

/** The law cards that apply, and who acknowledged them. `today` counts as the day of signing; null: not judged. */
export function cardStatesOf(
  { answers, affirmations, asOf }: AgreementContents,
  { law, conditions }: TemplateSet,
  today: string | null,
): CardState[] {
  const given = affirmations.map((one) => ({ ...one, at: one.at.toISOString() }));
  return cardStates(law, conditions, withFigures(answers), given, asOf ?? today);
}

/**
 * What stands between this draft and a signature, judged by the questions and conditions of its own
 * template version. `today` is a calendar date, `YYYY-MM-DD`; a worked
 * example is read on its own day. Findings speak the language of whoever reads them.
 */
export function healthOf(
  contents: AgreementContents,
  tree: DocumentTree,
  today: string,
  edition: Edition,
  language: Language = DEFAULT_LANGUAGE,
): HealthReport {
  const input = {
    answers: contents.answers,
    marks: Object.fromEntries(
      Object.entries(contents.marks).map(([address, mark]) => [address, healthMark(mark)]),
    ),
    affirmations: contents.affirmations.map(({ address, party, person, at, valueSha256 }) => ({
      address,
      party,
      person,
      at: at.toISOString(),
      valueSha256,
    })),
    borrowed: contents.borrowed,
    tree,
    today: contents.asOf ?? today,
  };
  return checkHealth(input, healthSourcesOf(edition, language));
}

function healthMark({ status, reason, openOwner, openDue }: AnswerMark): HealthMark {
  return {
    status,
    ...(reason === null ? {} : { reason }),
    ...(openOwner === null ? {} : { openOwner }),
    ...(openDue === null ? {} : { openDue }),
  };
}
