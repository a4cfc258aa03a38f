import { expect, test } from "vitest";
import { parseAnswerFile } from "@/lib/answers/answer-file";

/** Where something is wrong in what the file has. */
function pathsOf(source: string): string[] {
  return problemsOf(source)
    .filter(({ issue }) => issue !== "missing-step")
    .map(({ path }) => path);
}

function problemsOf(source: string) {
  const parsed = parseAnswerFile(source);
  return parsed.ok ? [] : parsed.problems;
}

test("a file that is not JSON is refused without a throw", () => {
  expect(parseAnswerFile("{ not json")).toMatchObject({
    ok: false,
    problems: [{ issue: "not-json" }],
  });
});

test("every problem is reported at once, each at its own path", () => {
  const source = JSON.stringify({
    comp: { ratePerSlotCents: "much", colour: "green" },
    term: { startDate: "soon" },
    nonsense: true,
  });

  expect(pathsOf(source).toSorted()).toEqual([
    "comp.colour",
    "comp.ratePerSlotCents",
    "nonsense",
    "term.startDate",
  ]);
});

test("a text of 100 KB in one field is refused at its path", () => {
  expect(pathsOf(JSON.stringify({ vision: { missionStatement: "x".repeat(102_400) } }))).toEqual([
    "vision.missionStatement",
  ]);
});

test.each([
  ["a control character", "\u0007"],
  ["a bidirectional override", "\u202E"],
  ["a zero-width space", "\u200B"],
])("%s is refused at its path", (_name, character) => {
  const source = JSON.stringify({ party: { A: { legalName: `Marigold${character} Hollow` } } });

  expect(pathsOf(source)).toEqual(["party.A.legalName"]);
});

test("names of every script and emoji pass", () => {
  const names = ["Ñandú Ωμέγα", "育苗中心", "مركز الطفولة", "क्षत्रिय", "Family 👩‍👧‍👦 Care"];

  for (const legalName of names)
    expect(pathsOf(JSON.stringify({ party: { A: { legalName } } }))).toEqual([]);
});

test("two rows with one id are refused", () => {
  expect(pathsOf(JSON.stringify({ exp: [{ id: "E1" }, { id: "E1" }] }))).toEqual(["exp.E1"]);
});

test("a step that is not there is named beside what is wrong, and is no problem of its own", () => {
  const steps = { agreement: {}, comm: {}, exp: [], comp: {}, law: {}, out: {} };

  expect(problemsOf(JSON.stringify(steps))).toEqual([]);
  expect(problemsOf(JSON.stringify({ ...steps, visoin: {} }))).toMatchObject([
    { path: "visoin", issue: { code: "unrecognized_keys" } },
    { path: "vision, start, mutual", issue: "missing-step" },
  ]);
});

test("a file that nests without end is refused without a throw", () => {
  const endless = '{"exp":'.repeat(20_000) + "1" + "}".repeat(20_000);

  expect(problemsOf(endless)).not.toEqual([]);
});
