import type { Rule } from "@/lib/health/problem";

/** L34: what was promised aside is written down or dropped. */
export const sidePromises: Rule = {
  id: "L34",
  category: "expectations",
  severity: "error",
  find: ({ answers }) =>
    (answers.sidePromises ?? []).map((row) => ({
      where: `sidePromises.${row.id}`,
      params: { statement: row.statement ?? row.id },
    })),
};
