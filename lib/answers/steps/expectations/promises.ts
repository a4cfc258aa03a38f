import * as z from "zod";
import {
  baseline,
  choice,
  count,
  date,
  number,
  party,
  rows,
  text,
  yesNo,
} from "@/lib/answers/kinds";
import { CADENCES } from "@/lib/answers/steps/communication";

const EXPECTATION_AREAS = [
  "learning",
  "health",
  "safety",
  "family",
  "enrollment",
  "staffing",
  "facilities",
  "fiscal",
  "communication",
  "outreach",
] as const;

/** The ten subjects of coordination with public preschool, Head Start Act 642(e)(5). */
const MOU_TOPICS = [
  "curriculum",
  "public_information",
  "selection_priorities",
  "service_areas",
  "staff_training",
  "technical_assistance",
  "working_parents",
  "parent_outreach",
  "facilities_transport",
  "other",
] as const;

/** The sections that may cover one of them. */
const MOU_CLAUSES = [
  "c18-schedule",
  "c20-enrollment",
  "c21-education",
  "c24-inclusion",
  "c25-families",
  "c26-transitions",
  "c33-training",
  "c34-expectations",
  "c59-reaching-out",
] as const;

/** What each party is expected to do, how it is reported and watched. */
export const promises = {
  exp: rows({
    area: choice("expectationArea", EXPECTATION_AREAS).optional(),
    statement: text(10, 240).optional(),
    kind: choice("expectationKind", ["duty", "target"]).optional(),
    ownerParty: party().optional(),
    ownerRole: text(1, 120).optional(),
    supportParty: party().optional(),
    benefits: choice("audience", ["children", "families", "A", "B"]).optional(),
    how: text(15, 500).optional(),
    measure: text(1, 240).optional(),
    unit: choice("measureUnit", ["percent", "count", "hours", "days", "usd", "score"]).optional(),
    baseline: baseline().optional(),
    target: number(0, 100_000_000).optional(),
    due: date().optional(),
    cadence: choice("cadence", CADENCES).optional(),
    evidence: text(1, 240).optional(),
    ifMissed: choice("ifMissed", ["improve_plan", "corrective_action", "info"]).optional(),
  }),
  report: rows({
    name: text(1, 160).optional(),
    from: party().optional(),
    to: party().optional(),
    cadence: choice("cadence", CADENCES).optional(),
    dueDay: count(1, 31).optional(),
    system: text(1, 120).optional(),
    expRefs: text(1, 240).optional(),
  }),
  mon: z.strictObject({
    visitsPerYear: count(0, 366).optional(),
    unannounced: yesNo().optional(),
    tool: text(1, 160).optional(),
    feedbackDays: count(1, 15).optional(),
    correctiveActionDays: count(5, 60).optional(),
  }),
  sidePromises: rows({ statement: text(1, 240).optional(), party: party().optional() }),
  mouTopics: rows({
    topic: choice("mouTopic", MOU_TOPICS).optional(),
    clauseId: choice("mouClause", MOU_CLAUSES).optional(),
    how: text(1, 240).optional(),
  }),
};
