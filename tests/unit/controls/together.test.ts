import { describe, expect, it } from "vitest";
import { benefitBalance, earlyWins, givingOf } from "@/lib/controls/balance";
import { compareBeliefs } from "@/lib/controls/beliefs";
import { dataFlows } from "@/lib/controls/data-flows";
import { decisionTable } from "@/lib/controls/decision-table";
import { BRIEF_MAX_WORDS, countWords, goalsBrief } from "@/lib/controls/goals-brief";
import { firstLevels, ladderOf } from "@/lib/controls/ladder";
import { exampleFile } from "@/tests/support/example-file";

const { answers } = exampleFile("ex-a");

describe("beliefs beside each other", () => {
  const ours = [
    { id: "1", statement: "Babies learn through warm relationships with one steady adult." },
    { id: "2", statement: "Families are the first teachers of their child." },
  ];

  it("pairs those that say much the same, in whatever form of the words", () => {
    const found = compareBeliefs(ours, [
      { id: "3", statement: "A steady relationship is how a baby is learning." },
    ]);

    expect(found.meet.map(({ ours: { id }, theirs }) => [id, theirs.id])).toEqual([["1", "3"]]);
    expect(found.onlyOurs.map(({ id }) => id)).toEqual(["2"]);
    expect(found.onlyTheirs).toEqual([]);
  });

  it("does not pair by small words", () => {
    const found = compareBeliefs(ours, [
      { id: "3", statement: "We believe that each meal should come from their kitchen." },
    ]);

    expect(found.meet).toEqual([]);
    expect(found.onlyTheirs).toHaveLength(1);
  });
});

describe("balance", () => {
  it("counts the gains of each audience and says who is missing", () => {
    const { gains, missing, ahead } = benefitBalance({
      vision: {
        benefits: [
          { id: "1", audience: "children", statement: "One caregiver" },
          { id: "2", audience: "A", statement: "Slots" },
        ],
      },
    });

    expect(gains.children).toHaveLength(1);
    expect(missing).toEqual(["families", "B"]);
    expect(ahead).toBe("A");
  });

  it("finds in the worked example something given, got and given up by each", () => {
    for (const party of ["A", "B"] as const) {
      const { gives, gets, givesUp } = givingOf(answers, party);
      expect(Math.min(gives.length, gets.length, givesUp.length), party).toBeGreaterThan(0);
    }
  });

  it("counts the days to each win from the start of services", () => {
    const found = earlyWins(
      {
        term: { startDate: "2027-01-01" },
        start: {
          quickWins: [
            { id: "late", win: "B", due: "2027-06-01" },
            { id: "soon", win: "A", due: "2027-02-15" },
          ],
        },
      },
      90,
    );

    expect(found?.until).toBe("2027-04-01");
    expect(found?.wins.map(({ id, days, early }) => [id, days, early])).toEqual([
      ["soon", 45, true],
      ["late", 151, false],
    ]);
  });
});

describe("deciding and disagreeing", () => {
  it("shows every topic, with nobody where nobody was named", () => {
    const lines = decisionTable({ decision: { matrix: [{ id: "1", topic: "enrollment" }] } }, [
      "enrollment",
      "closure",
    ]);

    expect(lines.map(({ row }) => row?.id ?? null)).toEqual(["1", null]);
  });

  it("counts the days of a dispute from the mission review on", () => {
    const { rungs, totalDays } = ladderOf(answers);
    const days = rungs.map(({ days: each }) => each ?? 0);

    expect(rungs[0]?.kind).toBe("mission");
    expect(rungs.at(-1)?.kind).toBe("forum");
    expect(totalDays).toBe(days.reduce((sum, each) => sum + each, 0));
  });

  it("begins a ladder with the liaisons and then those who sign", () => {
    const [first, second] = firstLevels(answers);

    expect(first?.whoA).toBe(answers.party?.A?.liaison?.name);
    expect(second?.whoB).toBe(answers.party?.B?.signatory?.name);
  });
});

describe("what travels about children", () => {
  it("leaves no exchange of the worked example without its element", () => {
    const { flows, uncovered } = dataFlows(answers);

    expect(flows.length).toBeGreaterThan(0);
    expect(uncovered).toEqual([]);
  });

  it("finds an exchange about children that no element answers for", () => {
    const { uncovered, general } = dataFlows({
      comm: {
        dataExchange: [
          { id: "a", item: "Attendance", childLevel: true },
          { id: "b", item: "Menus", childLevel: false },
        ],
      },
    });

    expect(uncovered.map(({ id }) => id)).toEqual(["a"]);
    expect(general.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("the goals brief", () => {
  it("says the mission first, then the gains and goals, in few words", () => {
    const brief = goalsBrief(answers);

    expect(brief.startsWith(answers.vision?.missionStatement?.trim() ?? "?")).toBe(true);
    expect(countWords(brief)).toBeGreaterThan(50);
    expect(countWords(brief)).toBeLessThanOrEqual(BRIEF_MAX_WORDS);
  });

  it("is empty while nothing is written", () => {
    expect(goalsBrief({})).toBe("");
    expect(countWords("")).toBe(0);
  });
});
