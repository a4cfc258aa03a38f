import { PARTIES } from "@/lib/health/parties";
import type { Problem, Subject } from "@/lib/health/problem";

type Cover = {
  where: string;
  wording: string;
  ends: string | undefined;
  params?: Problem["params"];
};

/** Licenses, policies, awards and approvals that end before the term, where nobody is to renew them. */
export function endsEarly({ answers, holds }: Subject): Problem[] {
  const end = answers.term?.endDate;
  if (!end || answers.term?.renewalOwner !== undefined) return [];
  const covers: Cover[] = [...licenses(answers), ...policies(answers)];
  if (holds("subaward")) covers.push(...award(answers));
  return covers.flatMap(({ where, wording, ends, params }): Problem[] =>
    ends !== undefined && ends < end
      ? [{ where, wording, cross: "X14", params: { ...params, ends, end } }]
      : [],
  );
}

type Answers = Subject["answers"];

function licenses({ party }: Answers): Cover[] {
  return PARTIES.flatMap((key) =>
    (party?.[key]?.license ?? []).map((row) => ({
      where: `party.${key}.license.${row.id}.expires`,
      wording: "license",
      ends: row.expires,
      params: { name: row.number ?? row.id },
    })),
  );
}

function policies({ ins }: Answers): Cover[] {
  return (ins ?? []).map((row) => ({
    where: `ins.${row.id}.expires`,
    wording: "policy",
    ends: row.expires,
    params: { insuranceLine: row.line ?? row.id, party: row.party ?? "" },
  }));
}

function award({ fed }: Answers): Cover[] {
  return [
    { where: "fed.award.budEnd", wording: "budget", ends: fed?.award?.budEnd },
    { where: "fed.award.subEnd", wording: "subaward", ends: fed?.award?.subEnd },
  ];
}
