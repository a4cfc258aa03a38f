import * as z from "zod";
import {
  choice,
  choices,
  count,
  date,
  file,
  longText,
  money,
  number,
  party,
  rows,
  text,
  yesNo,
  place,
} from "@/lib/answers/kinds";
import { LIMIT_TOPIC_IDS } from "@/lib/law/limit-topics";

const ruleRows = () =>
  rows({
    topic: text(1, 120).optional(),
    citation: text(1, 160).optional(),
    url: text(1, 240).optional(),
    summary: text(1, 240).optional(),
    checkedOn: date().optional(),
    checkedBy: text(1, 120).optional(),
    /** What the rule puts a number on, so that it can compete with the federal one (X5). */
    limit: choice("limitTopic", LIMIT_TOPIC_IDS).optional(),
    limitValue: number(0, 100_000).optional(),
  });

/**
 * A wording that only counsel may choose (dossier section 10, point 5): no default, nothing printed
 * until a named lawyer of a party has chosen on a date. `wording` is the lawyer's own text.
 */
const counselChoice = <const Values extends readonly [string, ...string[]]>(
  name: string,
  values: Values,
) =>
  z
    .strictObject({
      choice: choice(name, values).optional(),
      wording: longText(10, 2000).optional(),
      chosenBy: text(3, 160).optional(),
      chosenOn: date().optional(),
    })
    .optional();

/** Dossier section 3, step 5: law, awards, privacy, insurance, exit, general terms. */
export const legal = {
  law: z.strictObject({
    counselChoice: z
      .strictObject({
        civilRights: counselChoice("civilRightsWording", [
          "statutes_only",
          "statutes_and_rules",
          "own_wording",
        ]),
        faithBased: counselChoice("faithWording", [
          "not_faith_based",
          "equal_treatment",
          "own_wording",
        ]),
        immigration: counselChoice("immigrationWording", [
          "law_in_force",
          "no_question",
          "own_wording",
        ]),
      })
      .optional(),
    trainingDate: date().optional(),
    stateRules: ruleRows().optional(),
    localRules: ruleRows().optional(),
    /** What a funder asks beyond the law. */
    funderRules: ruleRows().optional(),
    /** A law card that a party learns later: the row's id is the card's. */
    checklist: rows({
      trainingDate: date().optional(),
      evidence: text(1, 240).optional(),
    }).optional(),
  }),
  fed: z.strictObject({
    award: z
      .strictObject({
        fain: text(1, 60).optional(),
        awardDate: date().optional(),
        subStart: date().optional(),
        subEnd: date().optional(),
        budStart: date().optional(),
        budEnd: date().optional(),
        amountThisCents: money().optional(),
        amountTotalCents: money().optional(),
        amountCommittedCents: money().optional(),
        description: text(1, 240).optional(),
        agency: text(1, 160).optional(),
        contact: text(1, 240).optional(),
        listing: text(1, 60).optional(),
        listingAmountCents: money().optional(),
        isRnD: yesNo().optional(),
        indirectRate: text(1, 160).optional(),
        noticeRef: text(1, 160).optional(),
      })
      .optional(),
    priorApproval: z
      .strictObject({
        status: choice("approvalStatus", [
          "not_asked",
          "pending",
          "approved",
          "refused",
        ]).optional(),
        date: date().optional(),
        ref: text(1, 120).optional(),
      })
      .optional(),
    lobbyCert: yesNo().optional(),
    debarCert: yesNo().optional(),
    telecomAck: yesNo().optional(),
    construction: yesNo().optional(),
    ffataOwner: party().optional(),
    ffataDue: date().optional(),
  }),
  civil: z.strictObject({
    coordinatorA: text(1, 160).optional(),
    coordinatorB: text(1, 160).optional(),
    grievanceContact: text(1, 160).optional(),
  }),
  privacy: z.strictObject({
    regimes: choices("privacyRegime", [
      "1303C",
      "FERPA",
      "IDEA_B",
      "IDEA_C",
      "state",
      "HIPAA_review",
    ]).optional(),
    dataElements: rows({
      element: text(1, 160).optional(),
      from: party().optional(),
      to: party().optional(),
      purpose: text(1, 240).optional(),
      ground: choice("privacyGround", [
        "consent",
        "official",
        "enrolment",
        "health_safety",
        "court",
        "audit",
      ]).optional(),
      system: text(1, 120).optional(),
      retention: text(1, 120).optional(),
      deletion: text(1, 120).optional(),
    }).optional(),
    consentOwner: party().optional(),
    breachNoticeHours: count(1, 72).optional(),
    endAction: choice("dataEndAction", ["return", "destroy", "retain"]).optional(),
  }),
  ins: rows({
    party: party().optional(),
    line: choice("insuranceLine", [
      "general_liability",
      "abuse_molestation",
      "auto",
      "workers_compensation",
      "student_accident",
      "cyber",
      "fcc_home_liability",
      "property",
    ]).optional(),
    perOccurrenceCents: money().optional(),
    aggregateCents: money().optional(),
    statutory: yesNo().optional(),
    additionalInsured: yesNo().optional(),
    carrier: text(1, 120).optional(),
    expires: date().optional(),
    certificateSeenOn: date().optional(),
    certificateFile: file().optional(),
  }),
  liab: z.strictObject({
    model: choice("liabilityModel", ["own_acts", "mutual", "one_way"]).optional(),
  }),
  integrity: z.strictObject({
    disclosures: rows({ party: party().optional(), statement: text(1, 240).optional() }).optional(),
    whistleblowerPosted: yesNo().optional(),
  }),
  exit: z.strictObject({
    causeCureDays: count(5, 60).optional(),
    convenienceAllowed: yesNo().optional(),
    convenienceNoticeDays: count(30, 365).optional(),
    convenienceTiming: choice("exitTiming", ["any_day", "program_year_end"]).optional(),
    immediateGrounds: choices("immediateGround", [
      "child_danger",
      "license_loss",
      "exclusion",
      "fraud",
      "insurance_lapse",
    ]).optional(),
    childTransitionDays: count(30, 365).optional(),
    familyNoticeDays: count(14, 365).optional(),
    slotDestination: text(1, 240).optional(),
    recordsOwner: party().optional(),
    staffPlan: longText(1, 1000).optional(),
    propertyReturnDays: count(1, 90).optional(),
    closeoutDays: count(1, 90).optional(),
  }),
  emerg: z.strictObject({
    planRef: text(1, 160).optional(),
    noticeHours: number(0, 72).optional(),
    paidDays: count(0, 90).optional(),
  }),
  gen: z.strictObject({
    amendment: choice("amendmentRule", ["signed_writing", "signed_writing_minor_log"]).optional(),
    lawChangeDays: count(30, 120).optional(),
    assignment: choice("assignmentRule", ["consent", "not_allowed"]).optional(),
    governingLaw: text(2, 80).optional(),
    venue: text(1, 120).optional(),
    immunityPreserved: yesNo().optional(),
    publicity: longText(1, 600).optional(),
  }),
  /** The parties' own clauses: where they stand, and what they say. */
  special: rows({
    title: text(2, 120).optional(),
    text: longText(1, 4000).optional(),
    after: place().optional(),
  }),
};
