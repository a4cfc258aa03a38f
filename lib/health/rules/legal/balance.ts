import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L61: remedies and rights to go on work for both, and the grantee owes what it does not contest. */
export const balance: Rule = {
  id: "L61",
  category: "legal",
  severity: "warning",
  find: (subject) => {
    const { term, dispute } = subject.answers;
    const problems: Problem[] = [];
    if (term?.renewal?.type === "option_lead")
      problems.push({ where: "term.renewal.type", wording: "renewal" });
    if (subject.holds("money-flows") && dispute?.payUndisputed === false)
      problems.push({ where: "dispute.payUndisputed", wording: "payment" });
    return [...problems, ...remedies(subject)];
  },
};

/** Both have duties; where those of one alone lead to corrective action, it is no remedy but a threat. */
function remedies({ answers }: Subject): Problem[] {
  const dutiesOf = (party: string) =>
    (answers.exp ?? []).filter((row) => row.kind === "duty" && row.ownerParty === party);
  const [ofA, ofB] = [dutiesOf("A"), dutiesOf("B")];
  const follows = (rows: typeof ofA) => rows.some((row) => row.ifMissed === "corrective_action");
  if (ofA.length === 0 || ofB.length === 0 || follows(ofA) === follows(ofB)) return [];
  return [{ where: "exp", wording: "remedies", params: { party: follows(ofA) ? "A" : "B" } }];
}
