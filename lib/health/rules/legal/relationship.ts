import type { Problem, Rule, Subject } from "@/lib/health/problem";

const RELATIONSHIPS_BY_TYPE: Record<string, readonly string[]> = {
  subaward_services: ["subrecipient"],
  contract_services: ["contractor"],
  delegate: ["delegate"],
  intergovernmental: ["subrecipient", "contractor", "none"],
  mou_no_funds: ["none"],
};

/** L47: a person has confirmed what the parties are to one another, and everything fits it. */
export const relationship: Rule = {
  id: "L47",
  category: "legal",
  severity: "blocker",
  find: (subject) => {
    const { agreement, rel } = subject.answers;
    if (rel?.confirmed === undefined) return [{ where: "rel.confirmed", wording: "missing" }];
    const problems: Problem[] = [];
    if (!rel.confirmedBy) problems.push({ where: "rel.confirmedBy", wording: "by" });
    if (!rel.rationale) problems.push({ where: "rel.rationale", wording: "rationale" });
    const agreementType = agreement?.type;
    if (
      agreementType !== undefined &&
      !RELATIONSHIPS_BY_TYPE[agreementType]?.includes(rel.confirmed)
    )
      problems.push({
        where: "rel.confirmed",
        wording: "inconsistent",
        params: { agreementType, relationship: rel.confirmed },
      });
    return [...problems, ...clauses(subject)];
  },
};

/** The facts of a federal award belong into a subaward, and only there. */
function clauses({ document, holds }: Subject): Problem[] {
  if (document === null) return [];
  const has = (id: string) => document.clauseIds.includes(id);
  return (
    [
      ["c49-federal-award", holds("subaward")],
      ["c51-delegate", holds("delegate")],
    ] as const
  ).flatMap(([id, expected]): Problem[] =>
    has(id) === expected
      ? []
      : [{ where: id, wording: expected ? "lacks" : "extra", params: { id } }],
  );
}
