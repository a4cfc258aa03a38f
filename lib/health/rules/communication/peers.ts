import { isSetAside } from "@/lib/health/missing-answers";
import type { Rule } from "@/lib/health/problem";

/** L39: somebody who has done it before. */
export const peers: Rule = {
  id: "L39",
  category: "communication",
  severity: "info",
  find: ({ answers, marks }) => {
    const where = "out.network";
    const hasPeer = answers.out?.network?.some((row) => row.org);
    return hasPeer || isSetAside(marks, where) ? [] : [{ where }];
  },
};
