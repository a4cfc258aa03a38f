import { expect, test } from "vitest";
import { AGREEMENT_STEPS, mayMove } from "@/lib/agreements/rules";

const STATES = ["drafting", "signing", "sealing", "sealed"] as const;

test("an agreement is drafted, signed, sealed, in that order, and comes back only from signing", () => {
  const ways = STATES.flatMap((from) =>
    STATES.filter((to) => mayMove(from, to)).map((to) => `${from} > ${to}`),
  );

  expect(ways).toEqual([
    "drafting > signing",
    "signing > drafting",
    "signing > sealing",
    "sealing > sealed",
  ]);
});

test("nothing happens to a sealed agreement", () => {
  expect(AGREEMENT_STEPS.sealed).toEqual([]);
});
