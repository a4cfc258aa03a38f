import { describe, expect, test } from "vitest";
import type { AnswerFile } from "@/lib/answers/answer-file";
import { checkHealth, type HealthReport } from "@/lib/health/check-health";
import { EXAMPLE_NAMES, exampleFile, type ExampleName } from "@/tests/support/example-file";

function check({ answers, marks, affirmations, about }: AnswerFile): HealthReport {
  return checkHealth({
    answers,
    marks,
    affirmations,
    tree: null,
    today: about?.asOf ?? "2026-12-15",
  });
}

/** The ids found in the changed example that were not found before. */
function newlyFound(name: ExampleName, change: (file: AnswerFile) => void): string[] {
  const before = check(exampleFile(name)).findings.map(({ id, severity }) => `${id} ${severity}`);
  const file = exampleFile(name);
  change(file);
  const after = check(file).findings.map(({ id, severity }) => `${id} ${severity}`);
  return [...new Set(after.filter((found) => !before.includes(found)))].toSorted();
}

describe("the worked examples", () => {
  test.each(EXAMPLE_NAMES)("%s is ready to sign, with the findings of the dossier", (name) => {
    const file = exampleFile(name);
    const expected = file.about?.expectedHealthCheck;

    const report = check(file);

    const idsOf = (...severities: string[]) =>
      report.findings
        .filter(({ severity }) => severities.includes(severity))
        .map(({ id }) => id)
        .toSorted();
    const idsIn = (lines: readonly string[] = []) =>
      lines.map((line) => line.slice(0, 3)).toSorted();
    expect(report.ready).toBe(true);
    expect(idsOf("blocker", "error")).toEqual(idsIn(expected?.blockers));
    expect(idsOf("warning")).toEqual(idsIn(expected?.warnings));
    expect(idsOf("info")).toEqual(idsIn(expected?.info));
  });
});

describe("the mistakes the dossier plants", () => {
  test("no plan for children at the end blocks signing", () => {
    const found = newlyFound("ex-a", ({ answers }) => delete answers.exit?.childTransitionDays);

    expect(found).toEqual(["L48 blocker"]);
  });

  test("five infants and toddlers with one provider are too many", () => {
    const found = newlyFound("ex-a", ({ answers }) => {
      const home = answers.svc?.fccHomes?.[0];
      if (home) home.total = 5;
    });

    expect(found).toEqual(["L18 blocker", "L19 blocker"]);
  });

  test("one changed payment breaks the schedule", () => {
    const found = newlyFound("ex-a", ({ answers }) => {
      const payment = answers.pay?.schedule?.find((row) => row.amountCents === 3_110_000);
      if (payment) payment.amountCents = 3_100_000;
    });

    expect(found).toEqual(["L16 blocker"]);
  });

  test("a ceiling above the cap of a fixed-amount subaward is refused", () => {
    const found = newlyFound("ex-a", ({ answers }) => {
      if (answers.comp) answers.comp.notToExceedCents = 51_000_000;
    });

    expect(found).toEqual(["L17 blocker", "L41 error"]);
  });

  test("a mission edited after it was affirmed no longer counts as affirmed", () => {
    const found = newlyFound("ex-a", ({ answers }) => {
      if (answers.vision)
        answers.vision.missionStatement = "Every child in the county is cared for near home.";
    });

    expect(found).toEqual(["L01 error"]);
  });

  test("an open disagreement blocks signing", () => {
    const found = newlyFound("ex-a", ({ marks }) => {
      marks["comp.ratePerSlotCents"] = { status: "discussing" };
    });

    expect(found).toEqual(["L10 blocker"]);
  });

  test("private fees for Head Start hours are charged to families and billed twice", () => {
    const found = newlyFound("ex-b", ({ answers }) => {
      const row = answers.layer?.sources?.at(-1);
      if (row) row.billsHeadStartHours = true;
      if (answers.family) answers.family.chargesHeadStartHours = true;
    });

    expect(found).toEqual(["L44 blocker", "L58 blocker"]);
  });

  test("eighteen three-year-olds are more than the strictest limit allows", () => {
    const found = newlyFound("ex-b", ({ answers }) => {
      const room = answers.svc?.classrooms?.find((row) => row.ageBand === "3yo");
      if (room) room.enrolled = 18;
    });

    expect(found).toEqual(["L19 blocker"]);
  });

  test("a for-profit subrecipient needs a plan for audit", () => {
    const found = newlyFound("ex-b", ({ answers }) => delete answers.audit?.forProfitPlan);

    expect(found).toContain("L42 error");
  });

  test("rent does not belong in the base for indirect costs", () => {
    const found = newlyFound("ex-b", ({ answers }) => {
      if (answers.cost) answers.cost.mtdcBaseCents = 14_520_000;
    });

    expect(found).toContain("L44 blocker");
  });

  test("instalments that do not add up to the true-up are refused", () => {
    const found = newlyFound("ex-c", ({ answers }) => {
      if (answers.comp) answers.comp.baseTotalCents = 4_780_000;
    });

    expect(found).toContain("L16 blocker");
  });

  test("a school district without FERPA shares child data without a rule", () => {
    const found = newlyFound("ex-c", ({ answers }) => {
      if (answers.privacy?.regimes) answers.privacy.regimes = ["1303C", "IDEA_B"];
    });

    expect(found).toEqual(["L32 blocker"]);
  });

  test("a missing subject of the Head Start Act is an error", () => {
    const found = newlyFound("ex-c", ({ answers }) => answers.mouTopics?.pop());

    expect(found).toContain("L40 error");
  });
});

test("an expectation changed after its owner accepted it must be accepted again", () => {
  const found = newlyFound("ex-a", ({ answers }) => {
    const row = answers.exp?.[0];
    if (row) row.target = 99;
  });

  expect(found).toEqual(["L14 blocker"]);
});

test.each(["ownerParty", "how", "measure", "baseline", "target", "evidence"] as const)(
  "an expectation without %s cannot be signed",
  (part) => {
    const found = newlyFound("ex-a", ({ answers }) => {
      const row = answers.exp?.[0];
      if (row) Object.assign(row, { [part]: undefined });
    });

    expect(found).toContain("L29 blocker");
  },
);

test("a placeholder where words belong is found wherever it stands", () => {
  const report = check({
    ...exampleFile("ex-a"),
    answers: { ...exampleFile("ex-a").answers, edu: { curriculum: "TBD" } },
  });

  expect(report.findings.map(({ where }) => where)).toContain("edu.curriculum");
});

test("an error that both parties override with a reason no longer stands in the way, but is still shown", () => {
  const file = exampleFile("ex-a");
  const { answers } = file;
  answers.sidePromises = [{ id: "s1", statement: "We lend each other the van.", party: "A" }];
  answers.review = {
    ...answers.review,
    overrides: [
      {
        id: "o1",
        lintId: "L34",
        reason: "It is a favour and nobody relies on it at all.",
        byA: "O. Quill",
        byB: "T. Brambleworth",
      },
    ],
  };

  const report = check(file);

  expect(report.ready).toBe(true);
  expect(report.findings.find(({ id }) => id === "L34")?.overridden).toBe(true);
});

test("a required column that is empty in one row is named with its row", () => {
  const { answers, ...rest } = exampleFile("ex-a");
  delete answers.comm?.meetings?.[0]?.minutesBy;
  const row = answers.comm?.meetings?.[0];
  if (row) delete row.name;

  const report = check({ answers, ...rest });

  expect(report.findings.map(({ where }) => where)).toContain(
    `comm.meetings.${row?.id ?? ""}.name`,
  );
});

test("a required list is missing until it is answered or set aside with a reason", () => {
  const file = exampleFile("ex-a");
  const isMissing = () =>
    check(file).findings.some(({ where }) => where === "agreement.localJurisdictions");

  delete file.answers.agreement?.localJurisdictions;
  const before = isMissing();
  file.marks["agreement.localJurisdictions.none"] = {
    status: "not_applicable",
    reason: "It is all on state land.",
  };

  expect([before, isMissing()]).toEqual([true, false]);
});

test("the score takes fifteen for each error and five for each warning", () => {
  const file = exampleFile("ex-a");
  file.answers.sidePromises = [{ id: "s1", statement: "We lend each other the van.", party: "A" }];

  expect(check(file).score).toBe(100 - 15 - 5);
});
