import { expect, test } from "vitest";
import { borrowedGroups } from "@/components/borrowings/borrowed-groups";
import type { AgreementView, AnswerMark } from "@/lib/agreements/schema";

const SOURCE = { source: "An example", exampleId: "ex-a" };
const agreement: Pick<AgreementView, "borrowed" | "marks" | "me"> = {
  me: { party: "B", name: "Tansy" },
  marks: { "exp.E2": { revision: 4 } as AnswerMark },
  borrowed: [
    { address: "exp.E1", ...SOURCE, openFor: ["A"] },
    { address: "exp.E2", ...SOURCE, openFor: ["A", "B"] },
    { address: "comp.model", ...SOURCE, openFor: ["A"] },
    { address: "expense", ...SOURCE, openFor: ["A"] },
  ],
};

test("a list is one question: its borrowed rows, who waits, and what the reader has yet to keep", () => {
  const groups = borrowedGroups(agreement, [
    { path: "exp", label: "Expectations" },
    { path: "pay.method", label: "How we pay" },
  ]);

  expect(groups).toEqual([
    {
      path: "exp",
      label: "Expectations",
      ...SOURCE,
      count: 2,
      openFor: ["A", "B"],
      mine: [{ address: "exp.E2", seenRevision: 4 }],
    },
  ]);
});

test("what only the other side has yet to look at is shown, with nothing to press", () => {
  expect(borrowedGroups(agreement, [{ path: "comp.model", label: "Model" }])).toMatchObject([
    { openFor: ["A"], mine: [] },
  ]);
});
