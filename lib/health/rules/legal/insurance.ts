import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { requiredLines, type RequiredLine } from "@/lib/health/rules/legal/insurance-lines";

type Policy = NonNullable<Subject["answers"]["ins"]>[number];

/** L55: every required line of insurance is there, high enough, shown and valid at the start. */
export const insurance: Rule = {
  id: "L55",
  category: "legal",
  severity: "error",
  find: (subject) => {
    if (!subject.holds("services")) return [];
    return requiredLines(subject).flatMap((line): Problem[] => {
      const policy = subject.answers.ins?.find(
        (row) => row.line === line.line && (line.party ?? row.party) === row.party,
      );
      if (policy === undefined) return [absent(line)];
      const params = { insuranceLine: line.line };
      return unfit(policy, line, subject).map((problem) => ({
        ...problem,
        where: `ins.${policy.id}.${problem.where}`,
        params: { ...params, ...problem.params },
      }));
    });
  },
};

function absent({ line, party }: RequiredLine): Problem {
  const params = { insuranceLine: line };
  if (party === undefined) return { where: "ins", wording: "absentForBoth", params };
  return { where: "ins", wording: "absent", params: { ...params, party } };
}

function unfit(policy: Policy, line: RequiredLine, { answers, today }: Subject): Problem[] {
  const problems: Problem[] = [];
  for (const part of ["perOccurrenceCents", "aggregateCents"] as const) {
    const least = line[part];
    const limit = policy[part] ?? 0;
    if (least !== undefined && limit < least && policy.statutory !== true)
      problems.push({
        where: part,
        wording: part,
        params: { limit: dollars(limit), least: dollars(least) },
      });
  }
  const start = answers.term?.startDate ?? today;
  if (policy.expires !== undefined && policy.expires < (start > today ? start : today))
    problems.push({ where: "expires", wording: "expired", params: { on: policy.expires } });
  if (!policy.certificateSeenOn && !policy.certificateFile)
    problems.push({ where: "certificateSeenOn", wording: "certificate" });
  return problems;
}
