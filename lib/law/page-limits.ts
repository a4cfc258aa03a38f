import type { Answers } from "@/lib/answers/schema";
import { appliedLimit, type LimitPack } from "@/lib/law/claims";
import { homeLimits } from "@/lib/law/home-limits";
import { yearlyHoursLimit } from "@/lib/law/hours-limit";
import type { LimitTopic } from "@/lib/law/limit-topics";
import { roomLimits } from "@/lib/law/room-limits";
import type { AppliedLimit } from "@/lib/law/strictest";

/** A limit as a question shows it: for which room or home (null: the whole), on what, which number wins. */
export type PageLimit = { place: string | null; topic: LimitTopic; applied: AppliedLimit };

/** Answers on which a state, local or funder's rule may be stricter than the federal one. */
const TOPIC_OF_ANSWER: Record<string, LimitTopic> = {
  "svc.outdoorSqFtPerChild": "outdoor_sq_ft",
  "ersea.vacancyFillDays": "vacancy_days",
  "ersea.attendanceTargetPct": "attendance_pct",
  "edu.screeningDays": "screening_days",
  "health.sourceOfCareDays": "source_of_care_days",
  "health.upToDateDays": "up_to_date_days",
  "staff.bgCheckRenewYears": "background_check_years",
  "safety.notifyLeadHours": "incident_hours",
  "rec.retentionYears": "records_years",
  "pay.paymentDays": "payment_days",
};

/** Whether a page with these answers shows limits at all. */
export function asksWithinLimits(paths: readonly string[]): boolean {
  return paths.some((path) => path in TOPIC_OF_ANSWER || WITH_LIMITS.has(path));
}

const WITH_LIMITS: ReadonlySet<string> = new Set([
  "svc.classrooms",
  "svc.fccHomes",
  "sched.hoursPerDay",
]);

/** X5 beside a question: the limits that apply to the answers on this page, with who sets them. */
export function pageLimits(
  paths: readonly string[],
  answers: Answers,
  pack: LimitPack,
): PageLimit[] {
  return paths.flatMap((path): PageLimit[] => {
    if (path === "svc.classrooms") return inRooms(answers, pack);
    if (path === "svc.fccHomes") return inHomes(answers, pack);
    if (path === "sched.hoursPerDay") {
      return [
        ...line(null, "hours_year", yearlyHoursLimit(answers, pack)),
        ...line(null, "hours_day", appliedLimit("hours_day", answers, pack)),
      ];
    }
    const topic = TOPIC_OF_ANSWER[path];
    return topic === undefined ? [] : line(null, topic, appliedLimit(topic, answers, pack));
  });
}

function inRooms(answers: Answers, pack: LimitPack): PageLimit[] {
  return (answers.svc?.classrooms ?? []).flatMap((room) => {
    const { ageBand } = room;
    if (ageBand === undefined) return [];
    const { group, ratio, adults, space } = roomLimits(room, answers, pack);
    const place = room.name ?? "";
    return [
      ...line(place, `group_${ageBand}`, group),
      ...line(place, `ratio_${ageBand}`, ratio),
      ...line(place, "room_adults", adults),
      ...line(place, "indoor_sq_ft", space),
    ];
  });
}

function inHomes(answers: Answers, pack: LimitPack): PageLimit[] {
  return (answers.svc?.fccHomes ?? []).flatMap((home) => {
    const { total, under24m, under18m } = homeLimits(home, answers, pack);
    const place = home.name ?? "";
    const staffed = (home.providers ?? 1) >= 2 ? "home_two_adults" : "home_one_provider";
    return [
      ...line(place, staffed, total),
      ...line(place, `${staffed}_under_24m`, under24m),
      ...line(place, "home_one_provider_under_18m", under18m),
    ];
  });
}

function line(place: string | null, topic: LimitTopic, applied: AppliedLimit | null): PageLimit[] {
  return applied === null ? [] : [{ place, topic, applied }];
}
