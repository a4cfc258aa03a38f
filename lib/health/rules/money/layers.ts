import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { arithmetic } from "@/lib/health/rules/money/layer-arithmetic";

/** L44, X7 and X8: one payer for each cost and hour, and the arithmetic of shares holds. */
export const layers: Rule = {
  id: "L44",
  category: "money",
  severity: "blocker",
  crossChecks: ["X7", "X8"],
  find: (subject) => [
    ...promises(subject),
    ...billedTwice(subject),
    ...gap(subject),
    ...arithmetic(subject),
  ],
};

function promises({ answers, holds }: Subject): Problem[] {
  if (!holds("several-sources")) return [];
  return (["noSupplantAck", "noDuplicateAck"] as const)
    .filter((name) => answers.layer?.[name] !== true)
    .map((name) => ({ where: `layer.${name}`, wording: name }));
}

/** A source that bills Head Start hours, or pays for what another row pays for in the same words. */
function billedTwice({ answers }: Subject): Problem[] {
  const seen = new Map<string, string>();
  return (answers.layer?.sources ?? []).flatMap((row): Problem[] => {
    const source = row.source ?? row.id;
    const where = `layer.sources.${row.id}`;
    const problems: Problem[] = [];
    if (row.billsHeadStartHours === true)
      problems.push({
        where: `${where}.billsHeadStartHours`,
        wording: "hours",
        cross: "X8",
        params: { source },
      });
    const covers = row.covers?.trim().toLowerCase();
    const other = covers === undefined ? undefined : seen.get(covers);
    if (other !== undefined)
      problems.push({
        where: `${where}.covers`,
        wording: "covers",
        cross: "X8",
        params: { source, other },
      });
    if (covers !== undefined) seen.set(covers, source);
    return problems;
  });
}

/** The sources together carry the shared cost, or somebody carries the rest. */
function gap({ answers }: Subject): Problem[] {
  const { costPoolCents: cost, sources = [], gapOwner } = answers.layer ?? {};
  if (cost === undefined || sources.length === 0 || gapOwner !== undefined) return [];
  const carried = sources.reduce((sum, row) => sum + (row.expectedCents ?? 0), 0);
  if (carried >= cost) return [];
  const params = { cost: dollars(cost), carried: dollars(carried), gap: dollars(cost - carried) };
  return [{ where: "layer.sources", wording: "gap", cross: "X8", params }];
}
