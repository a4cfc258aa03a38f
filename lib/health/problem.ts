import type { Affirmation, AnswerMark } from "@/lib/answers/answer-file";
import type { AnswersWithFigures } from "@/lib/answers/figures";
import type { Conditions } from "@/lib/document/conditions";
import type { DocumentTree } from "@/lib/document/tree";
import type { RulePack } from "@/lib/law/pack";

export type Severity = "blocker" | "error" | "warning" | "info";

/** What a rule may look at. `values` digests are hex SHA-256 of canonical JSON, by address. */
export type Subject = {
  answers: AnswersWithFigures;
  marks: Readonly<Record<string, AnswerMark>>;
  affirmations: readonly Affirmation[];
  tree: DocumentTree | null;
  /** `YYYY-MM-DD` */
  today: string;
  /** The rule pack, and the conditions under which its cards apply. */
  law: RulePack;
  conditions: Conditions;
  limits: Limits;
  missing: readonly MissingAnswer[];
  /** Ids of law cards whose rule is in motion. */
  lawInMotion: readonly string[];
};

/** A required answer that nobody has given; `label` is the question's. */
export type MissingAnswer = { address: string; label: string };

/** A limit of the rule pack by its key; throws when the pack does not hold it. */
export type Limits = (key: string) => number;

/**
 * What a rule found: where, which wording (`wording` picks a variant of the rule's message) and the
 * words that go into it. `severity` only where it differs from the rule's own.
 */
export type Problem = {
  where: string;
  wording?: string;
  severity?: Severity;
  params?: Record<string, string | number>;
};

export type Category = "vision" | "communication" | "expectations" | "money" | "legal" | "care";

/** A rule of dossier section 6: pure, over answers and tree. */
export type Rule = {
  id: string;
  category: Category;
  severity: Severity;
  find: (subject: Subject) => Problem[];
};
