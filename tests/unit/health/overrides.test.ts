import { expect, test } from "vitest";
import type { AnswerFile } from "@/lib/answers/answer-file";
import { valueAt } from "@/lib/answers/paths";
import { valueSha256 } from "@/lib/answers/value-sha256";
import { checkHealth } from "@/lib/health/check-health";
import { add, affirm, all, type Change, drop, mark } from "@/tests/support/change-answers";
import { exampleFile } from "@/tests/support/example-file";

const ROW = "review.overrides.o1";
const promise = add("sidePromises", {
  id: "s1",
  statement: "We lend each other the van.",
  party: "A",
});
const accepting = (lintId: string, reason = "It is a favour and nobody relies on it at all.") =>
  add("review.overrides", { id: "o1", lintId, reason, byA: "O. Quill", byB: "T. Brambleworth" });

test("an error that both parties accept with a reason no longer stands in the way, but is shown", () => {
  const report = check(promise, accepting("L34"), affirm(ROW));

  expect(report.ready).toBe(true);
  expect(report.findings.find(({ id }) => id === "L34")).toMatchObject({
    severity: "error",
    overridden: true,
    override: { where: ROW, affirmedBy: ["A", "B"], counts: true },
  });
});

test("names written into the row are no acceptance: each party has to affirm it", () => {
  const nobody = check(promise, accepting("L34"));
  const one = check(promise, accepting("L34"), affirm(ROW, ["B"]));

  expect([nobody.ready, one.ready]).toEqual([false, false]);
  expect(one.findings.find(({ id }) => id === "L34")).toMatchObject({
    override: { affirmedBy: ["B"], counts: false },
  });
});

test("an acceptance stops counting when its reason changes", () => {
  const report = check(promise, accepting("L34"), boundTo(ROW), (file) => {
    const row = file.answers.review?.overrides?.[0];
    if (row) row.reason = "Quite another reason, written after both had affirmed it.";
  });

  expect(report.ready).toBe(false);
});

test("a reason that says nothing is none", () => {
  expect(check(promise, accepting("L34", "Because."), affirm(ROW)).ready).toBe(false);
});

test("a warning may be accepted too", () => {
  const report = check(accepting("L43"), affirm(ROW));

  expect(report.findings.find(({ id }) => id === "L43")).toMatchObject({ overridden: true });
});

test("a blocker can never be accepted", () => {
  const report = check(
    mark("comp.ratePerSlotCents", { status: "discussing" }),
    accepting("L10"),
    affirm(ROW),
  );

  expect(report.ready).toBe(false);
  expect(report.findings.find(({ id }) => id === "L10")).not.toHaveProperty("override");
});

test("a blank cannot be accepted, though the rule that explains it is an error", () => {
  const report = check(drop("party.B.backupLiaison"), accepting("L13"), affirm(ROW));

  expect(report.ready).toBe(false);
});

function check(...changes: Change[]) {
  const file = exampleFile("ex-a");
  all(...changes)(file);
  return checkHealth({ ...file, tree: null, today: file.about?.asOf ?? "" });
}

/** Both affirm what stands there now, bound to its words. */
function boundTo(address: string): Change {
  return (file: AnswerFile) => {
    affirm(address)(file);
    for (const given of file.affirmations.filter((one) => one.address === address))
      given.valueSha256 = valueSha256(valueAt(file.answers, address));
  };
}
