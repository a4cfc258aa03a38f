import { expect, test } from "vitest";
import { parseAnswerFile } from "@/lib/answers/answer-file";

function pathsOf(source: string): string[] {
  const parsed = parseAnswerFile(source);
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.path);
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
