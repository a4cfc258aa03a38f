import { inlinesToText } from "@/lib/document/inlines-to-text";
import type { Block, Clause } from "@/lib/document/tree";
import { isAffirmed } from "@/lib/health/affirmed";
import type { Problem, Rule } from "@/lib/health/problem";

/** SP1: a clause of the parties' own is affirmed by both, as it reads now. */
const affirmed: Rule = {
  id: "SP1",
  category: "legal",
  severity: "blocker",
  find: (subject) =>
    (subject.answers.special ?? []).flatMap((row) => {
      const where = `special.${row.id}`;
      return (["A", "B"] as const)
        .filter((party) => !isAffirmed(subject, where, party))
        .map((party) => ({ where, params: { title: row.title ?? row.id, party } }));
    }),
};

/** SP2: a term or clause that they name in it exists; else the brackets print as they were typed. */
const picks: Rule = {
  id: "SP2",
  category: "legal",
  severity: "error",
  find: ({ tree }) =>
    (tree?.articles ?? [])
      .flatMap(({ clauses }) => clauses)
      .filter(({ origin }) => origin?.kind === "special-provision")
      .flatMap(picksLeft),
};

export const ownClauseRules: Rule[] = [affirmed, picks];

const PICK = /\[\[[^\][\n]+\]\]|@[CS]\d{1,2}\b/gi;

function picksLeft({ id, title, blocks }: Clause): Problem[] {
  const where = `special.${id.replace(/^sp-/, "")}`;
  const found = blocks.map(textOf).join(" ").match(PICK) ?? [];
  return found.map((pick) => ({ where, params: { title, pick } }));
}

function textOf(block: Block): string {
  if (block.kind === "list")
    return block.items.map(({ inlines }) => inlinesToText(inlines)).join(" ");
  return block.kind === "table" ? "" : inlinesToText(block.inlines);
}
