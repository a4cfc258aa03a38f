import type { Affirmation, AnswerMark } from "@/lib/answers/answer-file";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import type { DocumentTree } from "@/lib/document/tree";
import { missingAnswers } from "@/lib/health/missing-answers";
import type { Category, Problem, Rule, Severity, Subject } from "@/lib/health/problem";
import { careRules } from "@/lib/health/rules/care";
import { communicationRules } from "@/lib/health/rules/communication";
import { expectationRules } from "@/lib/health/rules/expectations";
import { legalRules } from "@/lib/health/rules/legal";
import { moneyRules } from "@/lib/health/rules/money";
import { ownClauseRules } from "@/lib/health/rules/own-clauses";
import { visionRules } from "@/lib/health/rules/vision";
import { lawDay, numbersAt } from "@/lib/law/limits-at";
import type { RulePack } from "@/lib/law/pack";
import { type HealthSources, loadHealthSources } from "@/lib/health/sources";

export type HealthInput = {
  answers: Answers;
  marks: Readonly<Record<string, AnswerMark>>;
  affirmations: readonly Affirmation[];
  tree: DocumentTree | null;
  /** `YYYY-MM-DD` */
  today: string;
};

export type Finding = {
  /** Rule id of the dossier: "L29". */
  id: string;
  severity: Severity;
  category: Category;
  /** Answer path or address. */
  where: string;
  message: string;
  fix: string;
  /** Set when both parties overrode it with a reason. */
  overridden?: true;
};

export type HealthReport = {
  /** No blocker, and no error that both parties have not overridden. */
  ready: boolean;
  /** 100 − 15 per error − 5 per warning, not below 0. */
  score: number;
  findings: Finding[];
};

const RULES: readonly Rule[] = [
  ...visionRules,
  ...communicationRules,
  ...expectationRules,
  ...moneyRules,
  ...legalRules,
  ...careRules,
  ...ownClauseRules,
];

const WEIGHT: Record<Severity, number> = { blocker: 0, error: 1, warning: 2, info: 3 };

/** The health check of dossier section 6: what stands between this draft and a signature, and why. */
export function checkHealth(
  input: HealthInput,
  sources: HealthSources = loadHealthSources(),
): HealthReport {
  const subject = subjectOf(input, sources);
  const found = RULES.flatMap((rule) =>
    rule.find(subject).map((problem) => worded(rule, problem, subject, sources)),
  );
  const findings = withoutRepeats(found).sort(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.id.localeCompare(b.id),
  );
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const open = findings.filter((finding) => finding.severity === "error" && !finding.overridden);
  return {
    ready: count("blocker") === 0 && open.length === 0,
    score: Math.max(0, 100 - 15 * count("error") - 5 * count("warning")),
    findings,
  };
}

/** An empty answer is reported once: by the rule that says why it matters, else as a blank. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = new Set(findings.filter(({ id }) => id !== BLANKS).map(({ where }) => where));
  return findings.filter(({ id, where }) => id !== BLANKS || !told.has(where));
}

const BLANKS = "L28";

function subjectOf(input: HealthInput, sources: HealthSources): Subject {
  const answers = withFigures(input.answers);
  return {
    answers,
    marks: input.marks,
    affirmations: input.affirmations,
    tree: input.tree,
    today: input.today,
    law: sources.law,
    conditions: sources.conditions,
    limits: limitsOn(sources.law, answers),
    lawInMotion: sources.law.cards.filter((card) => card.inMotion).map((card) => card.id),
    missing: missingAnswers(sources.catalogue, sources.conditions, answers, input.marks),
  };
}

/** The numbers of the law as they apply to this agreement; a key that the pack lacks is a bug. */
function limitsOn(law: RulePack, answers: Answers): Subject["limits"] {
  const numbers = numbersAt(law, lawDay(answers, law));
  return (key) => {
    const value = numbers[key];
    if (value === undefined) throw new Error(`Rule pack ${law.id} has no limit ${key}`);
    return value;
  };
}

function worded(
  rule: Rule,
  problem: Problem,
  { answers }: Subject,
  { word }: HealthSources,
): Finding {
  const severity = problem.severity ?? rule.severity;
  const { message, fix } = word(rule.id, problem);
  const finding: Finding = {
    id: rule.id,
    severity,
    category: rule.category,
    where: problem.where,
    message,
    fix,
  };
  const override = answers.review?.overrides?.find((row) => row.lintId === rule.id);
  const isOverridden = severity === "error" && override?.byA && override.byB && override.reason;
  return isOverridden ? { ...finding, overridden: true } : finding;
}
