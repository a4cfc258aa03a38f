import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { homeProblems } from "@/lib/health/rules/care/home-limits";
import { roomProblems } from "@/lib/health/rules/care/room-limits";
import { appliedLimit } from "@/lib/law/claims";

/** L19 and X5: every home and room stays within the strictest limit that applies to it. */
export const ratios: Rule = {
  id: "L19",
  category: "care",
  severity: "blocker",
  crossChecks: ["X5"],
  find: (subject) => {
    const { svc } = subject.answers;
    const problems = [
      ...(svc?.fccHomes ?? []).flatMap((home) => homeProblems(home, subject)),
      ...(svc?.classrooms ?? []).flatMap((room) => roomProblems(room, subject)),
      ...outdoors(subject),
    ];
    return problems.map((problem) => ({ ...problem, cross: "X5" }));
  },
};

function outdoors({ answers, holds, law }: Subject): Problem[] {
  const where = "svc.outdoorSqFtPerChild";
  const given = answers.svc?.outdoorSqFtPerChild;
  const limit = appliedLimit("outdoor_sq_ft", answers, law);
  if (!holds("centers") || given === undefined || limit === null || given >= limit.value) return [];
  const params = { outdoors: given, least: limit.value, source: limit.level };
  return [{ where, wording: "outdoors", params }];
}
