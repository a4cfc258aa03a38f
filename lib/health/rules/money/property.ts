import type { Problem, Rule } from "@/lib/health/problem";

/** L63: what was bought has an owner, a tag and a place to go at the end. */
export const property: Rule = {
  id: "L63",
  category: "money",
  severity: "warning",
  find: ({ answers }) =>
    (answers.fac?.propertyItems ?? []).flatMap((row): Problem[] =>
      (["titleHolder", "tagNo", "returnOnExit"] as const)
        .filter((part) => row[part] === undefined || row[part] === "")
        .map((part) => ({
          where: `fac.propertyItems.${row.id}.${part}`,
          wording: part,
          params: { item: row.item ?? row.id },
        })),
    ),
};
