import type { Problem, Subject } from "@/lib/health/problem";
import { type Classroom, roomLimits } from "@/lib/law/room-limits";

/** Group size, adults, children for each adult and indoor space of one room. */
export function roomProblems(room: Classroom, { answers, law }: Subject): Problem[] {
  const { enrolled, indoorSqFt, staffPresent: staff = 0 } = room;
  if (enrolled === undefined) return [];
  const { group, ratio, adults, space } = roomLimits(room, answers, law);
  const problems: Problem[] = [];
  if (group !== null && enrolled > group.value) {
    const params = { most: group.value, source: group.level };
    problems.push({ where: "enrolled", wording: "group", params });
  }
  if (adults !== null && staff < adults.value) {
    const params = { staff, least: adults.value, source: adults.level };
    problems.push({ where: "staffPresent", wording: "staff", params });
  } else if (ratio !== null && enrolled > ratio.value * staff) {
    const params = { staff, each: ratio.value, source: ratio.level };
    problems.push({ where: "staffPresent", wording: "ratio", params });
  }
  if (space !== null && indoorSqFt !== undefined && indoorSqFt < enrolled * space.value) {
    const params = { indoor: indoorSqFt, space: enrolled * space.value, source: space.level };
    problems.push({ where: "indoorSqFt", wording: "space", params });
  }
  return problems.map((problem) => ({
    ...problem,
    where: `svc.classrooms.${room.id}.${problem.where}`,
    params: { name: room.name ?? room.id, enrolled, ...problem.params },
  }));
}
