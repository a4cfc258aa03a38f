import type { Affirmation, AnswerMark } from "@/lib/answers/answer-file";
import { withFigures } from "@/lib/answers/figures";
import { listOf } from "@/lib/answers/paths";
import type { Answers } from "@/lib/answers/schema";
import type { BorrowedAnswer } from "@/lib/borrowings/schema";
import { holds } from "@/lib/document/conditions";
import type { DocumentTree } from "@/lib/document/tree";
import { affirmedIn } from "@/lib/health/affirmed";
import { documentFacts } from "@/lib/health/document-facts";
import { askedQuestions } from "@/lib/health/asked-questions";
import { missingAnswers } from "@/lib/health/missing-answers";
import type { Limits, Subject } from "@/lib/health/problem";
import type { HealthSources } from "@/lib/health/sources";
import { uneditedPct } from "@/lib/health/unedited";
import { cardStates } from "@/lib/law/card-states";
import { lawDay, numbersAt } from "@/lib/law/limits-at";

export type HealthInput = {
  answers: Answers;
  marks: Readonly<Record<string, AnswerMark>>;
  affirmations: readonly Affirmation[];
  /** Answers from another agreement that a party has not looked at yet. */
  borrowed?: readonly BorrowedAnswer[];
  tree: DocumentTree | null;
  /** `YYYY-MM-DD` */
  today: string;
};

/** Everything that several rules need, found once. */
export function subjectOf(input: HealthInput, sources: HealthSources): Subject {
  const answers = withFigures(input.answers);
  const verdicts = new Map<string, boolean>();
  const holdsHere = (condition: string) => {
    const known = verdicts.get(condition);
    if (known !== undefined) return known;
    const verdict = holds(sources.conditions, condition, answers);
    verdicts.set(condition, verdict);
    return verdict;
  };
  return {
    answers,
    marks: input.marks,
    today: input.today,
    limits: limitsOn(answers, sources),
    law: sources.law,
    cards: () =>
      cardStates(sources.law, sources.conditions, answers, input.affirmations, input.today),
    topicOf: sources.topicOf,
    holds: holdsHere,
    isAffirmed: affirmedIn(input.answers, input.affirmations),
    missing: missingAnswers(sources.catalogue, holdsHere, answers, input.marks),
    borrowed: askedAmong(input.borrowed ?? [], sources, holdsHere),
    document: input.tree === null ? null : documentFacts(input.tree),
    words: sources.words,
    uneditedPct: () => uneditedPct(input.answers, sources.examples()),
  };
}

/** What is not asked here is neither printed nor shown: there is nothing to look at. */
function askedAmong(
  borrowed: readonly BorrowedAnswer[],
  { catalogue }: HealthSources,
  holdsHere: (condition: string) => boolean,
): readonly BorrowedAnswer[] {
  if (borrowed.length === 0) return [];
  const asked = new Set(askedQuestions(catalogue, holdsHere).map(({ path }) => path));
  return borrowed.filter(({ address }) => asked.has(listOf(address) ?? address));
}

/** The numbers of the law as they apply to this agreement, and those of the check itself, by key. */
export function numbersOf(
  answers: Answers,
  { law, newestLaw, thresholds }: Pick<HealthSources, "law" | "newestLaw" | "thresholds">,
): Record<string, number> {
  const day = lawDay(answers, law);
  return { ...numbersAt(newestLaw, day), ...numbersAt(law, day), ...thresholds };
}

function limitsOn(answers: Answers, sources: HealthSources): Limits {
  const numbers = numbersOf(answers, sources);
  return (key) => {
    const value = numbers[key];
    if (value === undefined)
      throw new Error(`Neither rule pack ${sources.law.id} nor the check has ${key}`);
    return value;
  };
}
