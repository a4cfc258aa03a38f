import type { Rule } from "@/lib/health/problem";

/** L58: nobody pays for Head Start hours or meals. */
export const fees: Rule = {
  id: "L58",
  category: "care",
  severity: "blocker",
  find: ({ answers }) =>
    (["chargesHeadStartHours", "chargesMeals"] as const)
      .filter((name) => answers.family?.[name] === true)
      .map((name) => ({ where: `family.${name}`, wording: name })),
};
