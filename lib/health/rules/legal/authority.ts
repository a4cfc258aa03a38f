import { daysBetween } from "@/lib/answers/calendar";
import type { PartyKey } from "@/lib/document/tree";
import { PARTIES } from "@/lib/health/parties";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L56: each signatory may bind the party; required approvals are on record, and not still to come. */
export const authority: Rule = {
  id: "L56",
  category: "legal",
  severity: "blocker",
  find: (subject) => [
    ...PARTIES.flatMap((party) =>
      [...signatory(party, subject), ...approvals(party, subject)].map((problem) => ({
        ...problem,
        where: `party.${party}.${problem.where}`,
        params: { party, ...problem.params },
      })),
    ),
    ...samePerson(subject),
  ],
};

function signatory(party: PartyKey, { answers }: Subject): Problem[] {
  const { signatory: person, authorityBasis } = answers.party?.[party] ?? {};
  const problems: Problem[] = [];
  if (!person?.name) problems.push({ where: "signatory", wording: "signatory" });
  else if (!person.email) problems.push({ where: "signatory", wording: "email" });
  if (!authorityBasis) problems.push({ where: "authorityBasis", wording: "basis" });
  return problems;
}

function approvals(party: PartyKey, { answers, today, holds }: Subject): Problem[] {
  const { governingBody, policyCouncil } = answers.party?.[party] ?? {};
  const bodies = [{ name: "governingBody", body: governingBody }];
  if (party === "A" && holds("head-start-planned"))
    bodies.push({ name: "policyCouncil", body: policyCouncil });
  return bodies.flatMap(({ name, body }): Problem[] => {
    if (body?.approvalRequired !== true) return [];
    const where = `${name}.approvedOn`;
    const params = { body: name };
    if (body.approvedOn === undefined) return [{ where, wording: "approval", params }];
    return daysBetween(today, body.approvedOn) > 0
      ? [{ where, wording: "future", params: { ...params, on: body.approvedOn } }]
      : [];
  });
}

function samePerson({ answers: { party } }: Subject): Problem[] {
  const email = party?.A?.signatory?.email?.toLowerCase();
  return email !== undefined && email === party?.B?.signatory?.email?.toLowerCase()
    ? [{ where: "party.B.signatory", wording: "same", params: { email } }]
    : [];
}
