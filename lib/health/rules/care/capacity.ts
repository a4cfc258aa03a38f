import type { Problem, Subject } from "@/lib/health/problem";

/** Homes, sites and slot rows that put more children into a place than its license allows. */
export function overCapacity({ answers: { svc, start } }: Subject): Problem[] {
  const homes = (svc?.fccHomes ?? []).flatMap((home) =>
    over(`svc.fccHomes.${home.id}.total`, home, home.total ?? 0),
  );
  const sites = (svc?.sites ?? []).flatMap((site) => {
    const enrolled = (svc?.classrooms ?? [])
      .filter((room) => room.siteId === site.id)
      .reduce((all, room) => all + (room.enrolled ?? 0), 0);
    return over(`svc.sites.${site.id}.licensedCapacity`, site, enrolled);
  });
  const rows = (svc?.sites ?? []).flatMap((site) => {
    const most = Math.max(
      0,
      ...(start?.phases ?? []).map((phase) =>
        (svc?.slots ?? [])
          .filter((row) => row.siteId === site.id && row.phaseId === phase.id)
          .reduce((all, row) => all + (row.slots ?? 0), 0),
      ),
    );
    return over("svc.slots", site, most);
  });
  return [...homes, ...sites, ...rows];
}

type Place = {
  id: string;
  name?: string | undefined;
  licensedCapacity?: number | undefined;
};

function over(where: string, place: Place, children: number): Problem[] {
  const capacity = place.licensedCapacity;
  if (capacity === undefined || children <= capacity) return [];
  const params = { name: place.name ?? place.id, children, capacity };
  return [{ where, wording: "capacity", params }];
}
