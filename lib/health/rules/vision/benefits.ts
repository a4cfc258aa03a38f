import type { Rule } from "@/lib/health/problem";

const AUDIENCES = ["children", "families", "A", "B"] as const;

/** L03: a benefit with an indicator for children, families and each party. */
export const benefits: Rule = {
  id: "L03",
  category: "vision",
  severity: "error",
  find: ({ answers }) =>
    AUDIENCES.flatMap((audience) => {
      const rows = answers.vision?.benefits?.filter((row) => row.audience === audience) ?? [];
      if (rows.some((row) => row.statement && row.indicator)) return [];
      const unmeasured = rows.find((row) => row.statement);
      return unmeasured === undefined
        ? [{ where: "vision.benefits", params: { audience } }]
        : [
            {
              where: `vision.benefits.${unmeasured.id}.indicator`,
              wording: "indicator",
              params: { audience, statement: unmeasured.statement ?? unmeasured.id },
            },
          ];
    }),
};
