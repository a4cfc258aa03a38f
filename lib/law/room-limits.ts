import type { Answers } from "@/lib/answers/schema";
import { appliedLimit, type LimitPack } from "@/lib/law/claims";
import type { AppliedLimit, LimitClaim } from "@/lib/law/strictest";

export type Classroom = NonNullable<NonNullable<Answers["svc"]>["classrooms"]>[number];

/** What applies to one classroom; null where nobody sets a limit or the ages are not known yet. */
export type RoomLimits = {
  /** Most children in the group. */
  group: AppliedLimit | null;
  /** Most children for each adult. */
  ratio: AppliedLimit | null;
  /** Fewest adults at all times. */
  adults: AppliedLimit | null;
  /** Fewest square feet indoors for each child. */
  space: AppliedLimit | null;
};

/** X5 for a room: by the age of its children and the adults in it (dossier section 8). */
export function roomLimits(room: Classroom, answers: Answers, pack: LimitPack): RoomLimits {
  const { ageBand } = room;
  if (ageBand === undefined) return { group: null, ratio: null, adults: null, space: null };
  const isCenter = answers.setting?.types?.includes("center") === true;
  return {
    group: appliedLimit(`group_${ageBand}`, answers, pack, {
      federal: [groupKey(ageBand, room.staffPresent ?? 0)],
      more: stated(room.stateMaxGroup, answers),
    }),
    ratio: appliedLimit(`ratio_${ageBand}`, answers, pack, {
      federal: ageBand === "under_36m" ? ["ratio.ehs.per_teacher"] : [],
      more: stated(room.stateChildrenPerStaff, answers),
    }),
    adults: appliedLimit("room_adults", answers, pack),
    space: appliedLimit("indoor_sq_ft", answers, pack, isCenter ? {} : { federal: [] }),
  };
}

function groupKey(ageBand: NonNullable<Classroom["ageBand"]>, staff: number): string {
  if (ageBand !== "under_36m") return `ratio.hs.${ageBand}.group`;
  return staff >= 3 ? "ratio.ehs.group_three_staff" : "ratio.ehs.group_two_staff";
}

/** The state's number that a room was given by hand, with the first state rule as its citation. */
function stated(value: number | undefined, { law }: Answers): LimitClaim[] {
  const citation = law?.stateRules?.[0]?.citation ?? "";
  return value === undefined ? [] : [{ level: "state", value, citation }];
}
