import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L62: somebody coordinates with special education and arranges what a child needs; places are kept. */
export const inclusion: Rule = {
  id: "L62",
  category: "care",
  severity: "error",
  find: (subject) => (subject.holds("services") ? [...contacts(subject), ...share(subject)] : []),
};

function contacts({ answers: { incl }, holds }: Subject): Problem[] {
  const needed = ["coordinatorParty", "accommodationOwner"] as const;
  const problems: Problem[] = needed
    .filter((part) => !incl?.[part])
    .map((part) => ({ where: `incl.${part}`, wording: part }));
  if (holds("infants-and-toddlers") && !incl?.partCContact)
    problems.push({ where: "incl.partCContact", wording: "partC" });
  if (holds("preschoolers") && !incl?.leaContact)
    problems.push({ where: "incl.leaContact", wording: "lea" });
  return problems;
}

function share({ answers: { ersea }, limits, holds }: Subject): Problem[] {
  const percent = ersea?.disabilityTargetPct;
  const least = limits("disability.enrollment_pct");
  if (!holds("head-start-planned") || percent === undefined || percent >= least) return [];
  if (ersea?.disabilityWaiverRef) return [];
  return [{ where: "ersea.disabilityWaiverRef", wording: "share", params: { percent, least } }];
}
