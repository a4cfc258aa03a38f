import * as z from "zod";
import {
  choice,
  choices,
  count,
  date,
  longText,
  number,
  party,
  percent,
  rowOf,
  rows,
  text,
  yesNo,
} from "@/lib/answers/kinds";

export const CADENCES = [
  "every_event",
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "quarterly",
  "semiannual",
  "yearly",
] as const;

const cadence = () => choice("cadence", CADENCES);

/** Dossier section 3, step 2: communicate, notices, decisions, disputes, lessons. */
export const communication = {
  comm: z.strictObject({
    norms: rows({ statement: text(1, 240).optional() }).optional(),
    meetings: rows({
      name: text(1, 120).optional(),
      purpose: choice("meetingPurpose", ["ops", "leadership", "fiscal", "family"]).optional(),
      cadence: cadence().optional(),
      dayTime: text(1, 120).optional(),
      roles: text(1, 240).optional(),
      chair: party().optional(),
      channel: text(1, 80).optional(),
      minutesBy: party().optional(),
    }).optional(),
    channels: rows({
      topic: choice("channelTopic", [
        "routine",
        "child_health_safety",
        "billing",
        "enrollment",
        "staff_change",
        "media",
      ]).optional(),
      method: text(1, 120).optional(),
      responseTimeHours: number(1, 240).optional(),
    }).optional(),
    dataExchange: rows({
      item: text(1, 160).optional(),
      from: party().optional(),
      to: party().optional(),
      cadence: cadence().optional(),
      dueRule: text(1, 160).optional(),
      method: text(1, 160).optional(),
      childLevel: yesNo().optional(),
      privacyRowId: rowOf("privacy.dataElements", "element").optional(),
    }).optional(),
    urgent: z
      .strictObject({
        phoneA: text(7, 40).optional(),
        phoneB: text(7, 40).optional(),
        hours: text(1, 120).optional(),
      })
      .optional(),
    languages: rows({ name: text(2, 60).optional(), familiesPct: percent().optional() }).optional(),
    rhythm: choice("meetingRhythm", ["light", "standard"]).optional(),
    flexibilityRule: longText(10, 1000).optional(),
    staffChangeNoticeDays: count(1, 30).optional(),
  }),
  notice: z.strictObject({
    methods: choices("noticeMethod", ["hand", "courier", "certified_mail", "email"]).optional(),
    defaultMethods: choices("formalNoticeMethod", ["hand", "courier", "certified_mail"]).optional(),
  }),
  decision: z.strictObject({
    team: rows({
      person: text(1, 120).optional(),
      party: party().optional(),
      role: text(1, 120).optional(),
    }).optional(),
    matrix: rows({
      topic: choice("decisionTopic", [
        "enrollment",
        "curriculum",
        "staffing",
        "budget_change",
        "closure",
        "publicity",
        "federal_compliance",
        "other",
      ]).optional(),
      decider: choice("decider", ["A", "B", "both"]).optional(),
      consult: text(1, 160).optional(),
      inform: text(1, 160).optional(),
    }).optional(),
    method: choice("decisionMethod", [
      "consensus",
      "lead_decides_compliance",
      "committee",
    ]).optional(),
  }),
  dispute: z.strictObject({
    missionReview: yesNo().optional(),
    missionReviewBusinessDays: count(1, 30).optional(),
    levels: rows({
      method: text(1, 120).optional(),
      whoA: text(1, 120).optional(),
      whoB: text(1, 120).optional(),
      businessDays: count(1, 120).optional(),
    }).optional(),
    mediation: z
      .strictObject({ provider: text(1, 160).optional(), costSplitPct: percent().optional() })
      .optional(),
    continueServices: yesNo().optional(),
    payUndisputed: yesNo().optional(),
    finalForum: choice("finalForum", [
      "court",
      "arbitration",
      "administrative",
      "mediation_only",
    ]).optional(),
  }),
  lessons: z.strictObject({
    reviewCadence: cadence().optional(),
    owner: text(1, 160).optional(),
    nextDate: date().optional(),
    newHireBriefing: text(1, 240).optional(),
  }),
};
