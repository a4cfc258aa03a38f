import type { Rule } from "@/lib/health/problem";

/** L14: each expectation is accepted by the party that owns it. */
export const accepted: Rule = {
  id: "L14",
  category: "expectations",
  severity: "blocker",
  find: ({ answers, isAffirmed }) =>
    (answers.exp ?? []).flatMap((row) => {
      const where = `exp.${row.id}`;
      if (row.ownerParty === undefined || isAffirmed(where, row.ownerParty)) return [];
      return [{ where, params: { statement: row.statement ?? row.id, party: row.ownerParty } }];
    }),
};
