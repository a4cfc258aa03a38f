import type { Problem, Rule } from "@/lib/health/problem";

/** SP2: a term or clause that the parties name in their own clause exists; else the brackets print as typed. */
export const ownClausesResolve: Rule = {
  id: "SP2",
  category: "legal",
  severity: "error",
  find: ({ document }) =>
    (document?.ownClauses ?? []).flatMap(({ id, title }): Problem[] => {
      const where = `special.${id.replace(/^sp-/, "")}`;
      const found = document?.textOf(id).match(PICK) ?? [];
      return found.map((pick) => ({ where, params: { title, pick } }));
    }),
};

const PICK = /\[\[[^\][\n]+\]\]|@[CS]\d{1,2}\b/gi;
