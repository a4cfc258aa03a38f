import { PARTIES } from "@/lib/health/parties";
import type { Rule } from "@/lib/health/problem";

/** SP1: a clause of the parties' own is affirmed by both, as it reads now. */
export const ownClausesAffirmed: Rule = {
  id: "SP1",
  category: "legal",
  severity: "blocker",
  find: ({ answers, isAffirmed }) =>
    (answers.special ?? []).flatMap((row) => {
      const where = `special.${row.id}`;
      return PARTIES.filter((party) => !isAffirmed(where, party)).map((party) => ({
        where,
        params: { title: row.title ?? row.id, party },
      }));
    }),
};
