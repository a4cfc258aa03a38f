import * as z from "zod";
import {
  choice,
  choices,
  count,
  date,
  file,
  longText,
  number,
  party,
  rowOf,
  rows,
  text,
  time,
  yesNo,
} from "@/lib/answers/kinds";
import { FUNDING_SOURCES, SETTINGS } from "@/lib/answers/steps/set-up";

const AGE_BANDS = ["under_36m", "3yo", "4_5yo"] as const;

/** Where and when: sites, phases, slots, hours and days. */
export const placesAndTime = {
  svc: z.strictObject({
    sites: rows({
      name: text(1, 120).optional(),
      address: text(1, 240).optional(),
      setting: choice("setting", SETTINGS).optional(),
      licenceRef: text(1, 60).optional(),
      licensedCapacity: count(1, 5000).optional(),
      operator: party().optional(),
      ownedBy: text(1, 120).optional(),
    }).optional(),
    classrooms: rows({
      siteId: rowOf("svc.sites", "name").optional(),
      name: text(1, 80).optional(),
      ageBand: choice("ageBand", AGE_BANDS).optional(),
      enrolled: count(0, 200).optional(),
      hsSlots: count(0, 200).optional(),
      staffPresent: count(0, 20).optional(),
      indoorSqFt: number(0, 100_000).optional(),
      stateMaxGroup: count(1, 200).optional(),
      stateChildrenPerStaff: count(1, 60).optional(),
    }).optional(),
    fccHomes: rows({
      siteId: rowOf("svc.sites", "name").optional(),
      name: text(1, 120).optional(),
      providers: count(1, 10).optional(),
      licensedCapacity: count(1, 40).optional(),
      total: count(0, 40).optional(),
      enrolledUnder24m: count(0, 40).optional(),
      enrolledUnder18m: count(0, 40).optional(),
      ownChildrenUnder6: count(0, 20).optional(),
      phase: rowOf("start.phases", "name").optional(),
    }).optional(),
    slots: rows({
      funding: choice("fundingSource", FUNDING_SOURCES).optional(),
      ageBand: choice("ageBand", AGE_BANDS).optional(),
      siteId: rowOf("svc.sites", "name").optional(),
      phaseId: rowOf("start.phases", "name").optional(),
      slots: count(1, 5000).optional(),
    }).optional(),
    ageBands: choices("ageBand", AGE_BANDS).optional(),
    totalSlots: count(1, 5000).optional(),
    outdoorSqFtPerChild: number(0, 10_000).optional(),
    serviceArea: longText(2, 1000).optional(),
  }),
  sched: z.strictObject({
    option: choice("serviceOption", [
      "early_head_start",
      "full_year_preschool",
      "school_aligned",
      "part_day_preschool",
      "full_working_day",
    ]).optional(),
    hoursPerDay: number(0.5, 24).optional(),
    daysPerWeek: count(1, 7).optional(),
    daysPerYear: count(1, 366).optional(),
    monthsPerYear: count(1, 12).optional(),
    hoursPerYear: number(0, 9000).optional(),
    openTime: time().optional(),
    closeTime: time().optional(),
    closures: rows({
      date: date().optional(),
      reason: text(1, 120).optional(),
      paid: yesNo().optional(),
    }).optional(),
    closureDaysCount: count(0, 200).optional(),
    calendarFile: file().optional(),
    wrapHours: z
      .strictObject({
        hoursPerDay: number(0, 24).optional(),
        daysPerYear: count(0, 366).optional(),
        payer: text(1, 160).optional(),
      })
      .optional(),
  }),
};
