import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { overCapacity } from "@/lib/health/rules/care/capacity";

/** L18 and X4: slots add up by phase, place and funding, and no place holds more than its license. */
export const slots: Rule = {
  id: "L18",
  category: "care",
  severity: "blocker",
  crossChecks: ["X4"],
  find: (subject) =>
    [...totals(subject), ...byPhase(subject), ...overCapacity(subject)].map((problem) => ({
      ...problem,
      cross: "X4" as const,
    })),
};

function totals({ answers: { svc, start } }: Subject): Problem[] {
  const total = svc?.totalSlots;
  if (total === undefined) return [];
  const problems: Problem[] = [];
  const where = "svc.totalSlots";
  const last = start?.phases?.at(-1);
  if (last?.slots !== undefined && last.slots !== total) {
    const params = { total, phase: last.slots, name: last.name ?? last.id };
    problems.push({ where, wording: "phase", params });
  }
  const placed = placedSlots(svc);
  if (placed !== undefined && placed !== total)
    problems.push({ where, wording: "places", params: { total, placed } });
  return problems;
}

/** Slots in homes or classrooms; undefined when places are not listed yet. */
function placedSlots(svc: Subject["answers"]["svc"]): number | undefined {
  const homes = svc?.fccHomes ?? [];
  const rooms = svc?.classrooms ?? [];
  if (homes.length > 0) return homes.reduce((all, home) => all + (home.total ?? 0), 0);
  if (rooms.length > 0) return rooms.reduce((all, room) => all + (room.hsSlots ?? 0), 0);
  return undefined;
}

function byPhase({ answers: { svc, start } }: Subject): Problem[] {
  return (start?.phases ?? []).flatMap((phase): Problem[] => {
    const rows = svc?.slots?.filter((row) => row.phaseId === phase.id) ?? [];
    const sum = rows.reduce((all, row) => all + (row.slots ?? 0), 0);
    if (rows.length === 0 || phase.slots === undefined || sum === phase.slots) return [];
    const params = { sum, phase: phase.slots, name: phase.name ?? phase.id };
    return [{ where: "svc.slots", wording: "rows", params }];
  });
}
