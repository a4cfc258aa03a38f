import { isSetAside } from "@/lib/health/missing-answers";
import type { Rule } from "@/lib/health/problem";

/** L36: something is planned with the community, with an owner and a date. */
export const outreach: Rule = {
  id: "L36",
  category: "communication",
  severity: "warning",
  find: ({ answers, marks }) => {
    const where = "out.activities";
    const rows = answers.out?.activities ?? [];
    if (isSetAside(marks, where) || rows.some((row) => row.owner && row.date)) return [];
    const open = rows[0];
    return open === undefined
      ? [{ where }]
      : [
          {
            where: `${where}.${open.id}`,
            wording: "open",
            params: { activity: open.activity ?? open.id },
          },
        ];
  },
};
