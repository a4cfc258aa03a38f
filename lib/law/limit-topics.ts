import type { StricterWay } from "@/lib/law/strictest";

/**
 * What a state, local or funder's rule can put a number on. `way` says which direction is stricter,
 * `federal` which number of the rule pack competes with it; rooms and homes choose theirs by who is
 * there (`room-limits`, `home-limits`).
 */
export const LIMIT_TOPICS = {
  group_under_36m: { way: "lower" },
  group_3yo: { way: "lower" },
  group_4_5yo: { way: "lower" },
  ratio_under_36m: { way: "lower" },
  ratio_3yo: { way: "lower" },
  ratio_4_5yo: { way: "lower" },
  room_adults: { way: "higher", federal: "ratio.center.staff_min" },
  home_one_provider: { way: "lower" },
  home_one_provider_under_24m: { way: "lower" },
  home_one_provider_under_18m: { way: "lower" },
  home_two_adults: { way: "lower" },
  home_two_adults_under_24m: { way: "lower" },
  indoor_sq_ft: { way: "higher", federal: "space.indoor_sq_ft" },
  outdoor_sq_ft: { way: "higher", federal: "space.outdoor_sq_ft" },
  hours_year: { way: "higher" },
  hours_day: { way: "higher" },
  vacancy_days: { way: "lower", federal: "ersea.vacancy_days" },
  attendance_pct: { way: "higher", federal: "ersea.attendance_pct" },
  screening_days: { way: "lower", federal: "health.screening_days" },
  source_of_care_days: { way: "lower", federal: "health.source_of_care_days" },
  up_to_date_days: { way: "lower", federal: "health.up_to_date_days" },
  background_check_years: { way: "lower", federal: "background_check.cycle_years" },
  training_hours_year: { way: "higher", federal: "training.hours_year" },
  incident_hours: { way: "lower" },
  records_years: { way: "higher", federal: "records.years" },
  payment_days: { way: "lower", federal: "payment.reimbursement_days" },
} as const satisfies Record<string, { way: StricterWay; federal?: string }>;

export type LimitTopic = keyof typeof LIMIT_TOPICS;

export const LIMIT_TOPIC_IDS = Object.keys(LIMIT_TOPICS) as [LimitTopic, ...LimitTopic[]];
