import { PARTIES } from "@/lib/health/parties";
import type { Problem, Rule } from "@/lib/health/problem";

/** L27: each party gives, gets and changes something. */
export const giveAndGet: Rule = {
  id: "L27",
  category: "vision",
  severity: "error",
  find: ({ answers }) =>
    PARTIES.flatMap((party) => {
      const { givesGets = [], compromises = [] } = answers.mutual ?? {};
      const rows = givesGets.filter((row) => row.party === party);
      const params = { party };
      const problems: Problem[] = [];
      if (!rows.some((row) => row.gives))
        problems.push({ where: "mutual.givesGets", wording: "gives", params });
      if (!rows.some((row) => row.gets))
        problems.push({ where: "mutual.givesGets", wording: "gets", params });
      if (!compromises.some((row) => row.party === party && row.what))
        problems.push({ where: "mutual.compromises", wording: "compromise", params });
      return problems;
    }),
};
