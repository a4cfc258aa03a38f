import { PARTIES } from "@/lib/health/parties";
import type { Rule } from "@/lib/health/problem";

/** L13: a liaison and a backup for each party. */
export const liaisons: Rule = {
  id: "L13",
  category: "communication",
  severity: "error",
  find: ({ answers }) =>
    PARTIES.flatMap((party) =>
      (["liaison", "backupLiaison"] as const)
        .filter((role) => !answers.party?.[party]?.[role]?.name)
        .map((role) => ({ where: `party.${party}.${role}`, wording: role, params: { party } })),
    ),
};
