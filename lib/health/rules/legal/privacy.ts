import { PARTIES } from "@/lib/health/parties";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L32 and X12: each exchange of child data has a privacy row with ground and retention, and a regime. */
export const privacy: Rule = {
  id: "L32",
  category: "legal",
  severity: "blocker",
  crossChecks: ["X12"],
  find: (subject) => [...unmapped(subject), ...incomplete(subject), ...regimes(subject)],
};

function unmapped({ answers }: Subject): Problem[] {
  const known = new Set(answers.privacy?.dataElements?.map(({ id }) => id));
  return (answers.comm?.dataExchange ?? [])
    .filter((row) => row.childLevel === true && !known.has(row.privacyRowId ?? ""))
    .map((row) => ({
      where: `comm.dataExchange.${row.id}.privacyRowId`,
      wording: "unmapped",
      cross: "X12",
      params: { item: row.item ?? row.id },
    }));
}

function incomplete({ answers }: Subject): Problem[] {
  return (answers.privacy?.dataElements ?? []).flatMap((row) =>
    (["purpose", "ground", "retention"] as const)
      .filter((part) => !row[part])
      .map((part) => ({
        where: `privacy.dataElements.${row.id}.${part}`,
        wording: part,
        params: { element: row.element ?? row.id },
      })),
  );
}

function regimes({ answers, holds }: Subject): Problem[] {
  if (!holds("child-data-exchanged")) return [];
  const where = "privacy.regimes";
  const chosen = answers.privacy?.regimes ?? [];
  if (chosen.length === 0) return [{ where, wording: "none" }];
  const problems: Problem[] = [];
  if (holds("head-start-planned") && !chosen.includes("1303C"))
    problems.push({ where, wording: "headStart" });
  const isSchool = PARTIES.some(
    (party) => answers.party?.[party]?.entityType === "public_school_district",
  );
  if (isSchool && !chosen.includes("FERPA")) problems.push({ where, wording: "ferpa" });
  return problems;
}
