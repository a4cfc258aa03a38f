import * as z from "zod";
import {
  choice,
  choices,
  count,
  date,
  longText,
  party,
  rowOf,
  rows,
  rowsOf,
  text,
  yesNo,
} from "@/lib/answers/kinds";

/** Dossier section 3, step 1: share a vision. */
export const vision = {
  vision: z.strictObject({
    philosophy: rows({ statement: text(10, 240).optional(), party: party().optional() }).optional(),
    missionStatement: longText(20, 600).optional(),
    benefits: rows({
      audience: choice("audience", ["children", "families", "A", "B"]).optional(),
      statement: text(1, 240).optional(),
      indicator: text(1, 240).optional(),
    }).optional(),
    quality: z
      .strictObject({
        definition: longText(20, 600).optional(),
        frameworks: choices("qualityFramework", [
          "HSPPS",
          "STATE_QRIS",
          "CLASS",
          "NAEYC",
          "NAFCC",
          "STATE_PREK",
          "OTHER",
        ]).optional(),
        commitments: rows({
          statement: text(1, 240).optional(),
          date: date().optional(),
          owner: party().optional(),
        }).optional(),
        placements: choices("qualityPlacement", [
          "cover",
          "meeting_agenda",
          "quarterly_report",
          "family_handbook",
          "staff_orientation",
        ]).optional(),
      })
      .optional(),
  }),
  start: z.strictObject({
    phases: rows({
      name: text(1, 80).optional(),
      start: date().optional(),
      end: date().optional(),
      scope: text(1, 240).optional(),
      sites: count(0, 500).optional(),
      siteIds: rowsOf("svc.sites", "name").optional(),
      slots: count(1, 5000).optional(),
      entryCriteria: text(1, 240).optional(),
    }).optional(),
    firstYearGoals: rows({
      goal: text(1, 240).optional(),
      measureRef: rowOf("exp", "statement").optional(),
    }).optional(),
    notYet: rows({ statement: text(1, 240).optional() }).optional(),
    quickWins: rows({
      win: text(1, 240).optional(),
      due: date().optional(),
      owner: party().optional(),
      celebrated: yesNo().optional(),
    }).optional(),
    longTermGoals: rows({
      goal: text(1, 240).optional(),
      year: count(2000, 2200).optional(),
    }).optional(),
  }),
  mutual: z.strictObject({
    givesGets: rows({
      party: party().optional(),
      gives: text(1, 240).optional(),
      gets: text(1, 240).optional(),
    }).optional(),
    compromises: rows({
      party: party().optional(),
      what: text(1, 240).optional(),
      why: text(1, 240).optional(),
    }).optional(),
  }),
};
