import { isOverridable, type Override, overridesOf } from "@/lib/health/overrides";
import type { Category, CrossCheck, Problem, Rule, Severity, Subject } from "@/lib/health/problem";
import { RULES } from "@/lib/health/rules";
import { type CategoryScore, categoryScores, scoreOf } from "@/lib/health/score";
import { type HealthSources, loadHealthSources } from "@/lib/health/sources";
import { type HealthInput, subjectOf } from "@/lib/health/subject";

export type Finding = {
  /** Rule id of the dossier: "L29", or "X11" where no lint rule says the same. */
  id: string;
  /** The consistency rule of dossier section 3.x that failed, where one did. */
  crossCheck?: CrossCheck;
  severity: Severity;
  category: Category;
  /** Answer path or address; a clause id where the text itself is meant. */
  where: string;
  message: string;
  why: string;
  fix: string;
  /** Id of the Partnership Basics bullet that the rule serves. */
  bullet: string;
  /** Dossier id of the clause that it belongs to: "C39". */
  clause: string;
  /** What the parties wrote to accept it, whether or not it counts yet. */
  override?: Override;
  /** Set when both parties accepted it with a reason. */
  overridden?: true;
};

export type HealthReport = {
  /** No blocker, and no error that both parties have not overridden. */
  ready: boolean;
  /** 100 − 15 per error − 5 per warning, not below 0. */
  score: number;
  categories: CategoryScore[];
  findings: Finding[];
};

const WEIGHT: Record<Severity, number> = { blocker: 0, error: 1, warning: 2, info: 3 };

/** The health check of dossier section 6: what stands between this draft and a signature, and why. */
export function checkHealth(
  input: HealthInput,
  sources: HealthSources = loadHealthSources(),
): HealthReport {
  const subject = subjectOf(input, sources);
  const accepted = withOverrides(subject);
  const found = RULES.flatMap((rule) =>
    rule.find(subject).map((problem) => worded(rule, problem, sources)),
  );
  const findings = withoutRepeats(found)
    .map(accepted)
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.id.localeCompare(b.id));
  const stops = findings.some(
    ({ severity, overridden }) =>
      severity === "blocker" || (severity === "error" && overridden !== true),
  );
  return {
    ready: !stops,
    score: scoreOf(findings),
    categories: categoryScores(findings),
    findings,
  };
}

/**
 * An empty answer is reported once: by the rule that says why it matters, where that rule stops a
 * signature as surely as the blank does.
 */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = new Set(
    findings
      .filter(({ id, severity }) => id !== BLANKS && WEIGHT[severity] <= WEIGHT.error)
      .map(({ where }) => where),
  );
  return findings.filter(({ id, where }) => id !== BLANKS || !told.has(where));
}

const BLANKS = "L28";

/** Adds what the parties accepted. A blank cannot be accepted: there is nothing to sign in it. */
function withOverrides(subject: Subject): (finding: Finding) => Finding {
  const overrides = overridesOf(subject);
  const blank = new Set(subject.missing.map(({ address }) => address));
  return (finding) => {
    const override = overrides.get(finding.id);
    if (override === undefined || !isOverridable(finding.severity)) return finding;
    const counts = override.counts && !blank.has(finding.where);
    return {
      ...finding,
      override: { ...override, counts },
      ...(counts ? { overridden: true } : {}),
    };
  };
}

function worded(rule: Rule, problem: Problem, { word }: HealthSources): Finding {
  return {
    id: rule.id,
    ...(problem.cross === undefined ? {} : { crossCheck: problem.cross }),
    severity: problem.severity ?? rule.severity,
    category: rule.category,
    where: problem.where,
    ...word(rule.id, problem),
  };
}
