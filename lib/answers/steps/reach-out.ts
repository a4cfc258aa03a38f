import * as z from "zod";
import { choice, date, longText, party, rows, text, yesNo } from "@/lib/answers/kinds";

/** Dossier section 3, steps 6 and 7: reach out, and review by counsel. */
export const reachOut = {
  out: z.strictObject({
    communityPartners: rows({
      name: text(1, 160).optional(),
      interest: text(1, 240).optional(),
      ask: text(1, 240).optional(),
      owner: party().optional(),
    }).optional(),
    activities: rows({
      audience: text(1, 160).optional(),
      activity: text(1, 240).optional(),
      owner: party().optional(),
      date: date().optional(),
    }).optional(),
    resourcesSought: rows({
      need: text(1, 240).optional(),
      source: text(1, 160).optional(),
      owner: party().optional(),
      due: date().optional(),
    }).optional(),
    specialists: rows({
      type: choice("specialistType", [
        "legal",
        "fiscal",
        "licensing",
        "ta",
        "insurance",
      ]).optional(),
      name: text(1, 120).optional(),
      org: text(1, 160).optional(),
      party: party().optional(),
      consultedOn: date().optional(),
      topic: text(1, 240).optional(),
    }).optional(),
    taPlan: rows({
      topic: text(1, 160).optional(),
      provider: text(1, 160).optional(),
      date: date().optional(),
    }).optional(),
    officials: rows({
      level: choice("officialLevel", ["federal", "state", "local"]).optional(),
      role: text(1, 160).optional(),
      message: text(1, 240).optional(),
      plannedOn: date().optional(),
      doneOn: date().optional(),
    }).optional(),
    network: rows({
      org: text(1, 160).optional(),
      partnershipType: text(1, 160).optional(),
      contact: text(1, 160).optional(),
      learned: text(1, 240).optional(),
    }).optional(),
    goalsBrief: longText(1, 3000).optional(),
  }),
  review: z.strictObject({
    legal: rows({
      party: party().optional(),
      counselName: text(1, 160).optional(),
      status: choice("counselStatus", ["requested", "changes", "approved", "waived"]).optional(),
      date: date().optional(),
      waiverReason: text(1, 240).optional(),
    }).optional(),
    overrides: rows({
      lintId: text(2, 10).optional(),
      reason: text(30, 240).optional(),
      byA: text(1, 120).optional(),
      byB: text(1, 120).optional(),
    }).optional(),
    readAloud: yesNo().optional(),
    parentInput: z
      .strictObject({
        asked: yesNo().optional(),
        date: date().optional(),
        summary: longText(1, 1000).optional(),
      })
      .optional(),
  }),
};
