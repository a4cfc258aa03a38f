import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L53: who runs background checks, whom they cover, how often, and nobody alone before clearance. */
export const backgroundChecks: Rule = {
  id: "L53",
  category: "care",
  severity: "blocker",
  find: (subject) => {
    if (!subject.holds("services")) return [];
    const { bgCheckOwner, bgCheckBeforeAlone } = subject.answers.staff ?? {};
    const problems: Problem[] = [];
    if (!bgCheckOwner) problems.push({ where: "staff.bgCheckOwner", wording: "owner" });
    if (bgCheckBeforeAlone !== true)
      problems.push({ where: "staff.bgCheckBeforeAlone", wording: "alone" });
    return [...problems, ...coverage(subject), ...cycle(subject)];
  },
};

function coverage({ answers, holds }: Subject): Problem[] {
  const covered = answers.staff?.bgCheckCoverage ?? [];
  const needed = ["employees", "substitutes"];
  if (holds("family-homes")) needed.push("fcc_household_adults");
  if (answers.fac?.transport?.provided === true) needed.push("drivers");
  const isCovered = (group: string) => covered.some((name) => name === group);
  return needed
    .filter((group) => !isCovered(group))
    .map((group) => ({
      where: "staff.bgCheckCoverage",
      wording: "coverage",
      params: { bgCheckCoverage: group },
    }));
}

function cycle({ answers, limits }: Subject): Problem[] {
  const where = "staff.bgCheckRenewYears";
  const years = answers.staff?.bgCheckRenewYears;
  const max = limits("background_check.cycle_years");
  if (years === undefined) return [{ where, wording: "noCycle", params: { max } }];
  return years > max ? [{ where, wording: "cycle", params: { years, max } }] : [];
}
