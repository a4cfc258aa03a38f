import { add, affirm, all, drop, mark, set } from "@/tests/support/change-answers";
import { withBlank, withWords } from "@/tests/unit/health/mutations/change-document";
import type { Pair } from "@/tests/unit/health/mutations/pair";

const nothing = all();
const parts = ["ownerParty", "how", "measure", "baseline", "target", "evidence"] as const;

export const expectations: readonly Pair[] = [
  {
    rule: "L14",
    severity: "blocker",
    base: "ex-a",
    bound: true,
    where: "exp.E1",
    outside: set("exp.E1.target", 99),
  },
  {
    rule: "L28",
    severity: "blocker",
    base: "ex-a",
    where: "edu.curriculum",
    outside: drop("edu.curriculum"),
  },
  {
    rule: "L28",
    severity: "blocker",
    base: "ex-a",
    where: "edu.curriculum",
    inside: set("edu.curriculum", "The “Extra” curriculum for toddlers"),
    outside: set("edu.curriculum", "TBD"),
  },
  {
    rule: "L28",
    severity: "blocker",
    base: "ex-a",
    where: "agreement.localJurisdictions",
    inside: all(
      drop("agreement.localJurisdictions"),
      mark("agreement.localJurisdictions.none", {
        status: "not_applicable",
        reason: "It is all on state land.",
      }),
    ),
    outside: drop("agreement.localJurisdictions"),
  },
  {
    rule: "L28",
    severity: "blocker",
    base: "ex-a",
    where: "gen.publicity",
    inside: mark("gen.publicity", { status: "not_applicable", reason: "Nobody will speak of it." }),
    outside: mark("gen.publicity", { status: "not_applicable" }),
  },
  {
    rule: "L28",
    severity: "blocker",
    base: "ex-a",
    where: "c13-notices",
    outside: nothing,
    document: withWords("c13-notices", "Send it to {address}."),
  },
  {
    rule: "L28",
    severity: "blocker",
    base: "ex-a",
    where: "figures.slotMonths",
    outside: nothing,
    document: withBlank("c39-compensation", "figures.slotMonths", "Slot-months"),
  },
  ...parts.map((part): Pair => ({
    rule: "L29 X10",
    severity: "blocker",
    base: "ex-a",
    where: `exp.E2.${part}`,
    outside: drop(`exp.E2.${part}`),
  })),
  {
    rule: "L29 X10",
    severity: "blocker",
    base: "ex-a",
    where: "exp.E2.supportParty",
    inside: drop("exp.E2.supportParty"),
    outside: set("exp.E2.supportParty", "B"),
  },
  {
    rule: "L29 X10",
    severity: "blocker",
    base: "ex-a",
    where: "exp.E2.target",
    inside: set("exp.E2.target", 100),
    outside: set("exp.E2.target", 101),
  },
  {
    rule: "L29 X10",
    severity: "blocker",
    base: "ex-a",
    where: "exp.E4.due",
    inside: all(drop("exp.E4.due"), set("exp.E4.cadence", "yearly")),
    outside: drop("exp.E4.due"),
  },
  {
    rule: "L29 X10",
    severity: "blocker",
    base: "ex-a",
    where: "exp.E4.due",
    inside: set("exp.E4.due", "2027-12-31"),
    outside: set("exp.E4.due", "2028-01-01"),
  },
  {
    rule: "L29",
    severity: "blocker",
    base: "ex-c",
    where: "exp",
    inside: drop("exp.E3"),
    outside: all(drop("exp.E3"), drop("exp.E5")),
  },
  {
    rule: "L30",
    severity: "warning",
    base: "ex-a",
    where: "exp.E6.statement",
    inside: set("exp.E6.statement", "Report incidents in a timely way, within 4 hours"),
    outside: set("exp.E6.statement", "Report incidents in a timely way"),
  },
  {
    rule: "L30",
    severity: "warning",
    base: "ex-a",
    where: "report.ledger.name",
    outside: set("report.ledger.name", "Regular payment ledger"),
  },
  {
    rule: "L31",
    severity: "error",
    base: "ex-a",
    where: "provenance.sources.more",
    inside: all(borrowed, affirm("provenance.sources.more")),
    outside: all(borrowed, affirm("provenance.sources.more", ["A"])),
  },
  {
    rule: "L31",
    severity: "error",
    base: "ex-a",
    bound: true,
    where: "provenance.sources.basics",
    outside: set("provenance.sources.basics.clausesBorrowed", "Whole paragraphs"),
  },
  {
    rule: "L34",
    severity: "error",
    base: "ex-a",
    where: "sidePromises.van",
    outside: add("sidePromises", {
      id: "van",
      statement: "We lend each other the van.",
      party: "A",
    }),
  },
  {
    rule: "L35 X10",
    severity: "error",
    base: "ex-a",
    where: "exp",
    inside: set("exp.E8.benefits", "families"),
    outside: set("exp.E8.benefits", "children"),
  },
  {
    rule: "X11 X11",
    severity: "warning",
    base: "ex-a",
    where: "exp.E6",
    inside: set("report.enrollment.expRefs", "E1, Keep attendance strong; e6"),
    outside: set("report.enrollment.expRefs", "E1, E2"),
  },
];

function borrowed(file: Parameters<Pair["outside"]>[0]): void {
  add("provenance.sources", {
    id: "more",
    name: "A neighbor’s agreement",
    owner: "The neighbor",
    licenceOk: true,
    clausesBorrowed: "Payment",
  })(file);
}
