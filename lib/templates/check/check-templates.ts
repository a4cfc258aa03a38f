import type { Answers } from "@/lib/answers/schema";
import { adviceKnown } from "@/lib/templates/check/advice-known";
import { alternativesAgree } from "@/lib/templates/check/alternatives-agree";
import { answersAsked } from "@/lib/templates/check/answers-asked";
import { answersGuarded } from "@/lib/templates/check/answers-guarded";
import { changesNoted } from "@/lib/templates/check/changes-noted";
import { choicesWorded } from "@/lib/templates/check/choices-worded";
import { conditionsKnown } from "@/lib/templates/check/conditions-known";
import { conditionsReachable } from "@/lib/templates/check/conditions-reachable";
import { conditionsUsed } from "@/lib/templates/check/conditions-used";
import { formatsFit } from "@/lib/templates/check/formats-fit";
import { generatedCurrent } from "@/lib/templates/check/generated-current";
import { handTypedNumbers } from "@/lib/templates/check/hand-typed-numbers";
import { lawFits } from "@/lib/templates/check/law-fits";
import { limitsKnown } from "@/lib/templates/check/limits-known";
import { longSentences } from "@/lib/templates/check/long-sentences";
import { outlineComplete } from "@/lib/templates/check/outline-complete";
import { ownAnswersKnown } from "@/lib/templates/check/own-answers-known";
import { pointsStated } from "@/lib/templates/check/points-stated";
import { questionsFit } from "@/lib/templates/check/questions-fit";
import { referencesResolve } from "@/lib/templates/check/references-resolve";
import { requirementsKnown } from "@/lib/templates/check/requirements-known";
import { termsDefined } from "@/lib/templates/check/terms-defined";
import { termsMarked } from "@/lib/templates/check/terms-marked";
import { termsUsed } from "@/lib/templates/check/terms-used";
import { thresholdsTyped } from "@/lib/templates/check/thresholds-typed";
import { type Use, usesIn } from "@/lib/templates/check/uses";
import type { Finding } from "@/lib/templates/finding";
import { type ParsedTemplates, parseTemplates } from "@/lib/templates/parse-templates";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** One kind of finding: looks at everything that was parsed and everything the texts say. */
export type Check = (parsed: ParsedTemplates, uses: readonly Use[]) => Finding[];

export type TemplateReport = { clauses: number; alternatives: number; problems: number; findings: Finding[] };

/** What is asked of every text by itself: of a clause file, and of an organization's own wording of one. */
export const TEXT_CHECKS = {
  conditionsKnown,
  formatsFit,
  answersAsked,
  answersGuarded,
  termsDefined,
  termsMarked,
  referencesResolve,
  requirementsKnown,
  pointsStated,
  limitsKnown,
  handTypedNumbers,
  longSentences,
} as const satisfies Record<string, Check>;

/** Every check by name; `parseTemplates` adds what does not parse. */
export const CHECKS = {
  ...TEXT_CHECKS,
  outlineComplete,
  conditionsUsed,
  conditionsReachable,
  termsUsed,
  alternativesAgree,
  lawFits,
  thresholdsTyped,
  questionsFit,
  choicesWorded,
  adviceKnown,
  ownAnswersKnown,
  generatedCurrent,
} as const satisfies Record<string, Check>;

/** Checks legal text like code. Findings come in order of file and line, each once. `examples` are read for changed text. */
export function checkTemplates(
  files: TemplateFiles,
  examples: readonly Answers[] = [],
): TemplateReport {
  const parsed = parseTemplates(files);
  const uses = usesIn(parsed);
  const all = [
    ...parsed.findings,
    ...Object.values(CHECKS).flatMap((check) => check(parsed, uses)),
    ...changesNoted(parsed, examples),
  ];
  const findings = [...new Map(all.map((finding) => [`${finding.file}:${finding.line}:${finding.message}`, finding])).values()];
  const slots = parsed.templates.articles.flatMap((article) => article.slots);
  return {
    clauses: slots.length,
    alternatives: slots.reduce((sum, slot) => sum + slot.choose.length, 0),
    problems: findings.filter((finding) => finding.severity === "problem").length,
    findings: findings.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  };
}
