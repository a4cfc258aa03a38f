import { add, all, drop, set } from "@/tests/support/change-answers";
import {
  withLateClause,
  withoutClause,
  withoutWord,
} from "@/tests/unit/health/mutations/change-document";
import type { Pair } from "@/tests/unit/health/mutations/pair";

const MISSION = "vision.missionStatement";
const nothing = all();

export const vision: readonly Pair[] = [
  {
    rule: "L01",
    severity: "error",
    base: "ex-a",
    bound: true,
    where: MISSION,
    outside: set(MISSION, "Every child in the county is cared for near home."),
  },
  { rule: "L01", severity: "error", base: "ex-a", where: MISSION, outside: drop(MISSION) },
  {
    rule: "L02",
    severity: "warning",
    base: "ex-a",
    where: "c06-mission",
    outside: nothing,
    document: withoutClause("c06-mission"),
  },
  {
    rule: "L02",
    severity: "warning",
    base: "ex-a",
    where: "c06-mission",
    outside: nothing,
    document: withLateClause("c06-mission"),
  },
  {
    rule: "L02",
    severity: "warning",
    base: "ex-a",
    where: "c15-return-to-mission",
    outside: nothing,
    document: withoutWord("c15-return-to-mission", /mission/gi),
  },
  {
    rule: "L03",
    severity: "error",
    base: "ex-a",
    where: "vision.benefits",
    inside: add("vision.benefits", {
      id: "more",
      audience: "children",
      statement: "More time to play",
      indicator: "Minutes of play a day",
    }),
    outside: drop("vision.benefits.children"),
  },
  {
    rule: "L04",
    severity: "warning",
    base: "ex-a",
    where: "vision.quality.placements",
    inside: set("vision.quality.placements", ["cover", "meeting_agenda", "quarterly_report"]),
    outside: set("vision.quality.placements", ["cover", "meeting_agenda"]),
  },
  {
    rule: "L04",
    severity: "warning",
    base: "ex-b",
    where: "vision.quality.commitments",
    inside: drop("vision.quality.commitments.coach"),
    outside: all(
      drop("vision.quality.commitments.coach"),
      drop("vision.quality.commitments.class.date"),
    ),
    also: ["L28 blocker"],
  },
  {
    rule: "L05",
    severity: "warning",
    base: "ex-a",
    where: "start.phases.phase1",
    inside: set("start.phases.phase1.sites", 3),
    outside: set("start.phases.phase1.sites", 4),
  },
  {
    rule: "L05",
    severity: "warning",
    base: "ex-b",
    where: "start.phases.year",
    inside: set("agreement.isNewOrRenewal", "renewal"),
    outside: set("agreement.isNewOrRenewal", "new"),
  },
  {
    rule: "L06",
    severity: "warning",
    base: "ex-b",
    where: "exp.E3.target",
    inside: set("exp.E3.target", 71),
    outside: set("exp.E3.target", 72),
  },
  {
    rule: "L06",
    severity: "warning",
    base: "ex-b",
    where: "exp.E2.target",
    inside: set("exp.E2.target", 3.6),
    outside: set("exp.E2.target", 3.7),
  },
  {
    rule: "L06",
    severity: "warning",
    base: "ex-a",
    where: "start.firstYearGoals",
    inside: goals(2),
    outside: goals(3),
  },
  {
    rule: "L07",
    severity: "warning",
    base: "ex-a",
    where: "start.quickWins",
    inside: all(drop("start.quickWins.win2"), set("start.quickWins.win1.due", "2027-04-01")),
    outside: all(drop("start.quickWins.win2"), set("start.quickWins.win1.due", "2027-04-02")),
  },
  {
    rule: "L27",
    severity: "error",
    base: "ex-a",
    where: "mutual.compromises",
    outside: ({ answers }) => {
      if (answers.mutual?.compromises)
        answers.mutual.compromises = answers.mutual.compromises.filter((row) => row.party !== "B");
    },
  },
  {
    rule: "L27",
    severity: "error",
    base: "ex-b",
    where: "mutual.givesGets",
    outside: ({ answers }) => {
      if (answers.mutual?.givesGets)
        answers.mutual.givesGets = [
          ...answers.mutual.givesGets.filter((row) => row.party !== "B"),
          { id: "b", party: "B", gives: "The building" },
        ];
    },
    also: ["L28 blocker"],
  },
];

/** The example has three goals; this adds more. */
function goals(count: number) {
  return all(
    ...Array.from({ length: count }, (_, index) =>
      add("start.firstYearGoals", {
        id: `more${String(index)}`,
        goal: "One more",
        measureRef: "E1",
      }),
    ),
  );
}
