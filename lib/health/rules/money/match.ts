import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L43 and X9: the match pledged covers what is required, with a cushion; none of it is federal. */
export const match: Rule = {
  id: "L43",
  category: "money",
  severity: "error",
  crossChecks: ["X9"],
  find: (subject) => [...items(subject), ...cushion(subject)],
};

function items({ answers }: Subject): Problem[] {
  return (answers.contrib ?? [])
    .filter((row) => row.countsAsMatch === true)
    .flatMap((row): Problem[] => {
      const params = { name: row.description ?? row.id };
      const where = `contrib.${row.id}`;
      if (row.federalSourced === true)
        return [{ where: `${where}.federalSourced`, wording: "federal", params }];
      return row.valueCents === undefined
        ? [{ where: `${where}.valueCents`, wording: "unvalued", params }]
        : [];
    });
}

function cushion({ answers, limits }: Subject): Problem[] {
  const required = answers.match?.requiredCents;
  if (required === undefined || answers.match?.waiverRef) return [];
  const pledged = pledgedCents(answers);
  const percent = limits("match.cushion_pct");
  const params = {
    pledged: dollars(pledged),
    required: dollars(required),
    gap: dollars(Math.abs(required - pledged)),
    percent,
  };
  const where = "contrib";
  const cross = "X9";
  if (pledged < required) return [{ where, wording: "short", cross, params }];
  if (pledged === required) return [{ where, wording: "zero", severity: "warning", cross, params }];
  return pledged * 100 < required * (100 + percent)
    ? [{ where, wording: "thin", severity: "warning", cross, params }]
    : [];
}

/** What is valued; a row without a value is named by itself and adds nothing. */
function pledgedCents({ contrib = [] }: Subject["answers"]): number {
  return contrib
    .filter((row) => row.countsAsMatch === true)
    .reduce((sum, row) => sum + (row.valueCents ?? 0), 0);
}
