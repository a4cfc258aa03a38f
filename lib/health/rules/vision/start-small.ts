import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L05: a new partnership starts with at most half of its slots and places; centers with one. */
export const startSmall: Rule = {
  id: "L05",
  category: "vision",
  severity: "warning",
  find: (subject) =>
    subject.answers.agreement?.isNewOrRenewal === "new"
      ? [...slots(subject), ...sites(subject)]
      : [],
};

function slots({ answers, limits }: Subject): Problem[] {
  const first = answers.start?.phases?.[0];
  const total = answers.figures.totalSlots;
  const share = limits("health.first_phase_share_pct");
  if (first?.slots === undefined || total === undefined) return [];
  if (first.slots * 100 <= total * share) return [];
  return [
    {
      where: `start.phases.${first.id}`,
      params: { name: first.name ?? first.id, first: first.slots, total, share },
    },
  ];
}

function sites({ answers, limits, holds }: Subject): Problem[] {
  const first = answers.start?.phases?.[0];
  const places = first?.siteIds?.length ?? first?.sites;
  const total = answers.svc?.sites?.length ?? answers.start?.phases?.at(-1)?.sites;
  if (first === undefined || places === undefined || total === undefined) return [];
  const params = { name: first.name ?? first.id, first: places, total };
  const where = `start.phases.${first.id}`;
  if (holds("centers")) {
    const most = limits("health.first_phase_center_sites");
    return places > most ? [{ where, wording: "centers", params: { ...params, most } }] : [];
  }
  const share = limits("health.first_phase_share_pct");
  const isMany = total > 1 && places * 100 > total * share;
  return isMany ? [{ where, wording: "sites", params: { ...params, share } }] : [];
}
