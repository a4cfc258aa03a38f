import * as z from "zod";
import {
  choice,
  count,
  date,
  longText,
  money as cents,
  number,
  party,
  percent,
  rows,
  text,
  yesNo,
} from "@/lib/answers/kinds";
import { FUNDING_SOURCES } from "@/lib/answers/steps/set-up";

export const COMPENSATION_MODELS = [
  "per_child_rate",
  "cost_reimbursement",
  "lump_sum",
  "cost_share_trueup",
  "in_kind_only",
  "no_funds",
] as const;

/** Dossier section 3, step 4. Money is integer cents; `Cents` is last in every such name. */
export const money = {
  comp: z.strictObject({
    model: choice("compensationModel", COMPENSATION_MODELS).optional(),
    fixedAmountSubaward: yesNo().optional(),
    ratePerSlotCents: cents(1).optional(),
    rateUnit: choice("rateUnit", ["slot_month", "slot_day", "classroom_month"]).optional(),
    slotMonths: number().optional(),
    lumpSums: rows({
      purpose: text(1, 160).optional(),
      amountCents: cents(1).optional(),
      trigger: text(1, 160).optional(),
      due: date().optional(),
    }).optional(),
    startUpModel: choice("startUpModel", ["provider_buys", "grantee_lends"]).optional(),
    budgetLines: rows({
      category: text(1, 160).optional(),
      amountCents: cents().optional(),
      fundSource: choice("fundingSource", FUNDING_SOURCES).optional(),
      basis: text(1, 240).optional(),
      isIndirect: yesNo().optional(),
      outsideBaseCents: cents().optional(),
    }).optional(),
    sharedCosts: rows({
      item: text(1, 160).optional(),
      paidBy: party().optional(),
      amountCents: cents().optional(),
    }).optional(),
    allocationBase: text(1, 160).optional(),
    allocationPctA: percent().optional(),
    reserve: z
      .strictObject({
        purpose: text(1, 160).optional(),
        capCents: cents().optional(),
        trigger: text(1, 240).optional(),
        formula: text(1, 160).optional(),
      })
      .optional(),
    baseTotalCents: cents().optional(),
    notToExceedCents: cents().optional(),
    priceBasis: choice("priceBasis", [
      "cost_estimate",
      "market_survey",
      "prior_actuals",
    ]).optional(),
  }),
  pay: z.strictObject({
    method: choice("paymentMethod", ["advance", "reimbursement", "milestone"]).optional(),
    cashPolicyAck: yesNo().optional(),
    schedule: rows({
      period: text(1, 80).optional(),
      due: date().optional(),
      amountCents: cents().optional(),
      trigger: text(1, 160).optional(),
    }).optional(),
    invoiceDueDay: count(1, 28).optional(),
    paymentDays: count(1, 30).optional(),
    finalInvoiceDays: count(1, 90).optional(),
    disputeDays: count(5, 30).optional(),
  }),
  vac: z.strictObject({
    paidVacancyDays: count(0, 90).optional(),
    absenceRule: choice("absenceRule", [
      "full_rate_enrolled",
      "attendance_only",
      "minimum_guarantee",
    ]).optional(),
    closureRule: choice("closureRule", [
      "planned_and_emergency_paid",
      "planned_paid",
      "not_paid",
    ]).optional(),
    minimumPct: percent(1).optional(),
    plannedClosureDaysPaid: count(0, 60).optional(),
  }),
  layer: z.strictObject({
    sources: rows({
      source: text(1, 160).optional(),
      payer: text(1, 120).optional(),
      payee: text(1, 120).optional(),
      children: count(0, 5000).optional(),
      rateCents: cents().optional(),
      unit: text(1, 60).optional(),
      units: number().optional(),
      expectedCents: cents().optional(),
      covers: text(1, 240).optional(),
      billsHeadStartHours: yesNo().optional(),
    }).optional(),
    costPoolCents: cents().optional(),
    allocationBase: text(1, 160).optional(),
    method: choice("allocationMethod", [
      "child_hours",
      "enrolled_children",
      "staff_time",
    ]).optional(),
    baseUnits: number().optional(),
    hsUnits: number().optional(),
    hsShareCents: cents().optional(),
    gapOwner: party().optional(),
    noSupplantAck: yesNo().optional(),
    noDuplicateAck: yesNo().optional(),
  }),
  ccdf: z.strictObject({
    childrenExpected: count(0, 5000).optional(),
    applyHelpOwner: party().optional(),
    copayPolicy: choice("copayPolicy", [
      "none",
      "waived_by_state",
      "paid_by_grantee",
      "wrap_hours_only",
    ]).optional(),
    lapseRule: longText(1, 600).optional(),
    lapsePayer: party().optional(),
    lapseDays: count(0, 366).optional(),
    lapseCapCents: cents().optional(),
    periodMatched: yesNo().optional(),
  }),
  match: z.strictObject({
    requiredPct: percent(0, 99).optional(),
    waiverRef: text(1, 120).optional(),
    federalBaseCents: cents().optional(),
    requiredCents: cents().optional(),
  }),
  cost: z.strictObject({
    indirectType: choice("indirectType", [
      "none",
      "negotiated",
      "de_minimis",
      "direct_only",
    ]).optional(),
    indirectRatePct: percent().optional(),
    directTotalCents: cents().optional(),
    excludedCents: cents().optional(),
    mtdcBaseCents: cents().optional(),
    indirectAmountCents: cents().optional(),
    mtdcIncludesRent: yesNo().optional(),
    timeRecords: text(1, 240).optional(),
  }),
  audit: z.strictObject({
    expectsSingleAudit: yesNo().optional(),
    forProfitPlan: longText(1, 1000).optional(),
    statementFrequency: text(1, 120).optional(),
  }),
  rec: z.strictObject({
    retentionYears: count(1, 30).optional(),
    custodian: party().optional(),
    finalReportDate: date().optional(),
  }),
  fund: z.strictObject({
    noticeDays: count(1, 60).optional(),
    reductionMethod: choice("reductionMethod", [
      "proportional",
      "last_in",
      "negotiated",
      "pause",
    ]).optional(),
  }),
};
