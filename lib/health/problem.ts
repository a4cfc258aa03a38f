import type { AnswerMark } from "@/lib/answers/answer-file";
import type { AnswersWithFigures } from "@/lib/answers/figures";
import type { BorrowedAnswer } from "@/lib/borrowings/schema";
import type { PartyKey } from "@/lib/document/tree";
import type { DocumentFacts } from "@/lib/health/document-facts";
import type { MissingAnswer } from "@/lib/health/missing-answers";
import type { ScanWords } from "@/lib/health/words";
import type { CardState } from "@/lib/law/card-states";
import type { LawCard, RulePack } from "@/lib/law/pack";

/** The gravest first. */
export const SEVERITIES = ["blocker", "error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  "vision",
  "communication",
  "expectations",
  "money",
  "legal",
  "care",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** A consistency rule of dossier section 3.x: "X1" to "X16". */
export type CrossCheck = `X${number}`;

/** A number of the law on the day that counts, or of the check itself, by its key; throws when neither has it. */
export type Limits = (key: string) => number;

/** What a rule may look at: everything that several rules need is found once, before they run. */
export type Subject = {
  answers: AnswersWithFigures;
  marks: Readonly<Record<string, AnswerMark>>;
  /** `YYYY-MM-DD` */
  today: string;
  limits: Limits;
  law: RulePack;
  /** The law cards that apply here, and who acknowledged them. */
  cards: () => readonly CardState[];
  /** What a law card is called in the reader's language. */
  topicOf: (card: LawCard) => string;
  /** Whether a condition of `templates/conditions.yaml` holds; each is judged once. */
  holds: (condition: string) => boolean;
  /** True when this party affirmed the value that stands at the address now. */
  isAffirmed: (address: string, party: PartyKey) => boolean;
  missing: readonly MissingAnswer[];
  /** Asked answers from another agreement that a party has not looked at yet. */
  borrowed: readonly BorrowedAnswer[];
  /** What the assembled document says; null where only answers are judged. */
  document: DocumentFacts | null;
  words: ScanWords;
  /** Share of the answers (percent) that stand as in the worked example they are nearest to. */
  uneditedPct: () => number;
};

/**
 * What a rule found: where, which wording (`wording` picks a variant of the rule's message) and the
 * words that go into it. `severity` only where it differs from the rule's own; `cross` where a
 * consistency rule of section 3.x is what failed.
 */
export type Problem = {
  where: string;
  wording?: string;
  severity?: Severity;
  cross?: CrossCheck;
  params?: Record<string, string | number>;
};

/** A rule of dossier section 6: pure, over answers and document. */
export type Rule = {
  id: string;
  category: Category;
  severity: Severity;
  /** The consistency rules of section 3.x that it reports. */
  crossChecks?: readonly CrossCheck[];
  find: (subject: Subject) => Problem[];
};
