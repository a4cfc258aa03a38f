import type { Rule } from "@/lib/health/problem";

/** L45: nobody carries the other's acts alone, and a public body promises no indemnity. */
export const liability: Rule = {
  id: "L45",
  category: "legal",
  severity: "warning",
  find: ({ answers, holds }) => {
    const where = "liab.model";
    const model = answers.liab?.model;
    if (model === "one_way") return [{ where, wording: "oneWay" }];
    return model === "mutual" && holds("public-party") ? [{ where, wording: "public" }] : [];
  },
};
