import { PARTIES } from "@/lib/health/parties";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

type Expectation = NonNullable<Subject["answers"]["exp"]>[number];

/** L35 and X10: each party owns an outcome; children and families each have one. */
export const outcomesForAll: Rule = {
  id: "L35",
  category: "expectations",
  severity: "error",
  crossChecks: ["X10"],
  find: ({ answers }) => {
    const rows = answers.exp ?? [];
    const owners = PARTIES.filter((party) => !rows.some((row) => row.ownerParty === party));
    const audiences = (["children", "families"] as const).filter(
      (audience) => !rows.some((row) => serves(row, audience)),
    );
    return [
      ...owners.map((party): Problem => ({ where: "exp", wording: "owner", params: { party } })),
      ...audiences.map((audience): Problem => ({
        where: "exp",
        wording: "audience",
        params: { audience },
      })),
    ].map((problem) => ({ ...problem, cross: "X10" as const }));
  },
};

const FOR_CHILDREN = ["learning", "health", "safety", "enrollment"];

/** Whom a row serves: as it says, else as its area tells. */
function serves(row: Expectation, audience: "children" | "families"): boolean {
  if (row.benefits !== undefined) return row.benefits === audience;
  if (row.area === undefined) return false;
  return audience === "families" ? row.area === "family" : FOR_CHILDREN.includes(row.area);
}
