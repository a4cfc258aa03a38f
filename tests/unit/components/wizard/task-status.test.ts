import { describe, expect, it } from "vitest";
import { taskStatus } from "@/components/wizard/task-status";
import type { AgreementView, AnswerMark } from "@/lib/agreements/schema";
import type { Answers } from "@/lib/answers/schema";
import type { Task } from "@/lib/templates/questions";

const task: Task = {
  id: "beliefs",
  title: "Mission",
  pages: [
    {
      id: "mission",
      heading: "Why?",
      advice: [],
      affirm: "vision.missionStatement",
      fields: [
        { path: "vision.missionStatement", control: "longText", label: "Mission", required: true },
      ],
    },
    {
      id: "dreams",
      heading: "Dreams?",
      advice: [],
      fields: [
        {
          path: "start.longTermGoals",
          control: "rows",
          label: "Dreams",
          required: false,
          columns: [],
        },
      ],
    },
  ],
};

const mission: Answers = {
  vision: { missionStatement: "Every baby has somebody who knows them." },
};

function anAgreement(answers: Answers, changes: Partial<AgreementView> = {}): AgreementView {
  const party = { organization: null, people: [], invited: null };
  return {
    id: "an-id",
    title: "Any",
    status: "drafting",
    exampleId: null,
    templateDigest: "",
    rulePack: "",
    asOf: "2026-11-24",
    parties: { A: party, B: party },
    trail: "",
    position: 0,
    answers,
    marks: {},
    affirmations: [],
    borrowed: [],
    earlier: null,
    wordings: [],
    me: { party: "A", name: "Odalys Quill" },
    ...changes,
  };
}

const affirmedBy = (...parties: ("A" | "B")[]) =>
  parties.map((party) => ({
    address: "vision.missionStatement",
    party,
    person: "Somebody",
    at: new Date("2026-11-24T12:00:00Z"),
    valueSha256: "",
    current: true,
  }));

const mark = (status: AnswerMark["status"]): AnswerMark => ({
  status,
  revision: 1,
  reason: null,
  openOwner: null,
  openDue: null,
  authorParty: null,
  updatedAt: new Date("2026-11-24T12:00:00Z"),
  position: 0,
});

const status = (agreement: AgreementView) => taskStatus(task, agreement, () => true);

describe("where a task stands", () => {
  it("is not yet addressed while nothing that is needed has an answer", () => {
    expect(status(anAgreement({}))).toBe("notYet");
  });

  it("waits for whoever has not affirmed the words", () => {
    expect(status(anAgreement(mission))).toBe("yours");
    expect(status(anAgreement(mission, { affirmations: affirmedBy("A") }))).toBe("waiting");
    expect(status(anAgreement(mission, { affirmations: affirmedBy("B") }))).toBe("yours");
  });

  it("is agreed by both only when both affirmed the words that stand now", () => {
    const both = affirmedBy("A", "B");

    expect(status(anAgreement(mission, { affirmations: both }))).toBe("agreed");
    expect(
      status(
        anAgreement(mission, { affirmations: both.map((given) => ({ ...given, current: false })) }),
      ),
    ).toBe("yours");
  });

  it("is under discussion as soon as one of its answers is", () => {
    const marks = { "start.longTermGoals.none": mark("discussing") };

    expect(status(anAgreement(mission, { marks }))).toBe("discussing");
  });

  it("does not apply when what it needs does not", () => {
    expect(
      status(anAgreement({}, { marks: { "vision.missionStatement": mark("not_applicable") } })),
    ).toBe("notApplicable");
  });

  it("is not asked at all when its condition does not hold", () => {
    expect(taskStatus({ ...task, when: "never" }, anAgreement(mission), () => false)).toBe(
      "notApplicable",
    );
  });
});
