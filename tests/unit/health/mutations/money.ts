import { all, drop, set } from "@/tests/support/change-answers";
import type { Pair } from "@/tests/unit/health/mutations/pair";

const pending = all(set("fed.priorApproval", { status: "pending" }));
const startIn = (date: string) => all(pending, set("term.startDate", date));

export const money: readonly Pair[] = [
  {
    rule: "L15 X1",
    severity: "blocker",
    base: "ex-a",
    where: "comp.baseTotalCents",
    outside: set("comp.ratePerSlotCents", 115001),
  },
  {
    rule: "L15 X1",
    severity: "blocker",
    base: "ex-a",
    where: "comp.slotMonths",
    outside: set("comp.slotMonths", 251),
  },
  {
    rule: "L15 X7",
    severity: "blocker",
    base: "ex-b",
    where: "comp.baseTotalCents",
    outside: ({ answers }) => {
      const line = answers.comp?.budgetLines?.[0];
      if (line) line.amountCents = 12480001;
    },
  },
  {
    rule: "L16 X2",
    severity: "blocker",
    base: "ex-a",
    where: "pay.schedule",
    outside: set("pay.schedule.pay05.amountCents", 3100000),
  },
  {
    rule: "L16 X2",
    severity: "blocker",
    base: "ex-a",
    where: "pay.schedule.pay17.due",
    inside: late(0),
    outside: late(1),
  },
  {
    rule: "L16 X16",
    severity: "blocker",
    base: "ex-c",
    where: "pay.schedule",
    outside: ({ answers }) => {
      const last = answers.pay?.schedule?.at(-1);
      if (last) last.amountCents = 1270000;
    },
  },
  {
    rule: "L16 X16",
    severity: "blocker",
    base: "ex-c",
    where: "comp.baseTotalCents",
    outside: ({ answers }) => {
      const row = answers.comp?.sharedCosts?.find(({ paidBy }) => paidBy === "B");
      if (row) row.amountCents = (row.amountCents ?? 0) + 200000;
    },
  },
  {
    rule: "L17 X3",
    severity: "blocker",
    base: "ex-a",
    where: "comp.notToExceedCents",
    outside: set("comp.reserve.capCents", 2952001),
  },
  {
    rule: "L17 X3",
    severity: "blocker",
    base: "ex-a",
    where: "comp.notToExceedCents",
    outside: drop("comp.notToExceedCents"),
    also: [],
  },
  {
    rule: "L21",
    severity: "error",
    base: "ex-a",
    where: "vac.absenceRule",
    inside: set("vac.absenceRule", "attendance_only"),
    outside: drop("vac.absenceRule"),
  },
  {
    rule: "L22",
    severity: "error",
    base: "ex-a",
    where: "pay.paymentDays",
    inside: set("pay.paymentDays", 30),
    outside: set("pay.paymentDays", 31),
  },
  {
    rule: "L22",
    severity: "error",
    base: "ex-b",
    where: "pay.disputeDays",
    outside: drop("pay.disputeDays"),
  },
  {
    rule: "L41 X3",
    severity: "error",
    base: "ex-a",
    where: "comp.notToExceedCents",
    inside: ceiling(50_000_000),
    outside: ceiling(50_000_001),
  },
  {
    rule: "L41",
    severity: "warning",
    base: "ex-a",
    where: "fed.priorApproval",
    outside: startIn("2027-01-15"),
  },
  {
    rule: "L41",
    severity: "error",
    base: "ex-a",
    where: "fed.priorApproval",
    outside: startIn("2027-01-14"),
  },
  {
    rule: "L41",
    severity: "error",
    base: "ex-a",
    where: "fed.priorApproval",
    outside: set("fed.priorApproval.status", "refused"),
  },
  {
    rule: "L42",
    severity: "error",
    base: "ex-b",
    where: "audit.forProfitPlan",
    inside: set("party.B.entityType", "nonprofit"),
    outside: drop("audit.forProfitPlan"),
  },
  {
    rule: "L43 X9",
    severity: "error",
    base: "ex-a",
    where: "contrib",
    inside: set("contrib.county.valueCents", 3350000),
    outside: set("contrib.county.valueCents", 3302999),
  },
  {
    rule: "L43 X9",
    severity: "warning",
    base: "ex-a",
    where: "contrib",
    inside: all(set("contrib.county.valueCents", 3783150)),
    outside: set("contrib.county.valueCents", 3783149),
  },
  {
    rule: "L43",
    severity: "error",
    base: "ex-a",
    where: "contrib.space.federalSourced",
    outside: set("contrib.space.federalSourced", true),
  },
  {
    rule: "L44",
    severity: "blocker",
    base: "ex-a",
    where: "layer.noSupplantAck",
    outside: set("layer.noSupplantAck", false),
  },
  {
    rule: "L44 X8",
    severity: "blocker",
    base: "ex-b",
    where: "layer.sources.wrap.billsHeadStartHours",
    outside: set("layer.sources.wrap.billsHeadStartHours", true),
  },
  {
    rule: "L44 X8",
    severity: "blocker",
    base: "ex-b",
    where: "layer.sources.tuition.covers",
    outside: set(
      "layer.sources.tuition.covers",
      "Hours of subsidized children that Head Start does not pay",
    ),
  },
  {
    rule: "L44 X8",
    severity: "blocker",
    base: "ex-c",
    where: "layer.sources",
    inside: all(lessPrek, set("layer.gapOwner", "B")),
    outside: lessPrek,
  },
  {
    rule: "L44 X8",
    severity: "blocker",
    base: "ex-b",
    where: "layer.hsShareCents",
    inside: set("layer.hsShareCents", 12480100),
    outside: set("layer.hsShareCents", 12480101),
  },
  {
    rule: "L44 X7",
    severity: "blocker",
    base: "ex-b",
    where: "cost.mtdcIncludesRent",
    outside: set("cost.mtdcIncludesRent", true),
  },
  {
    rule: "L44 X7",
    severity: "blocker",
    base: "ex-b",
    where: "cost.indirectAmountCents",
    inside: set("cost.indirectAmountCents", 1956100),
    outside: set("cost.indirectAmountCents", 1956101),
  },
  {
    rule: "L50",
    severity: "error",
    base: "ex-a",
    where: "ccdf.lapseCapCents",
    outside: drop("ccdf.lapseCapCents"),
  },
  {
    rule: "L63",
    severity: "warning",
    base: "ex-a",
    where: "fac.propertyItems.cribs.tagNo",
    outside: drop("fac.propertyItems.cribs.tagNo"),
  },
];

/** The last payment comes so many days after the last day for final invoices. */
function late(days: number): Pair["outside"] {
  return ({ answers }) => {
    const last = answers.pay?.schedule?.find(({ id }) => id === "pay17");
    if (last === undefined || answers.pay === undefined) throw new Error("EX-A has 17 payments");
    answers.pay.finalInvoiceDays = 10;
    last.due = days === 0 ? "2028-01-10" : "2028-01-11";
  };
}

/** A ceiling of so many cents, with the rest in the reserve. */
function ceiling(cents: number): Pair["outside"] {
  return all(
    set("comp.notToExceedCents", cents),
    set("comp.reserve.capCents", cents - 35_460_000),
    set("fed.award.amountThisCents", cents),
  );
}

function lessPrek(file: Parameters<Pair["outside"]>[0]): void {
  all(set("layer.sources.prek.units", 17), set("layer.sources.prek.expectedCents", 13430000))(file);
}
