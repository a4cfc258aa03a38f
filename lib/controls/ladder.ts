import type { Answers } from "@/lib/answers/schema";

/** One rung of the way out of a dispute; `byDay` counts business days from its beginning. */
export type Rung = {
  id: string;
  kind: "mission" | "level" | "mediation" | "forum";
  number: number;
  words: string;
  days: number | undefined;
  byDay: number | undefined;
};

/** The whole ladder from the mission to its end, with the business days that it takes at most. */
export function ladderOf({ dispute }: Answers): { rungs: Rung[]; totalDays: number } {
  let totalDays = 0;
  const rungs: Rung[] = [];
  const add = (kind: Rung["kind"], id: string, words: string, days: number | undefined) => {
    totalDays += days ?? 0;
    const byDay = days === undefined ? undefined : totalDays;
    rungs.push({ id, kind, number: rungs.length + 1, words, days, byDay });
  };
  add("mission", "mission", "", dispute?.missionReviewBusinessDays);
  for (const { id, method, whoA, whoB, businessDays } of dispute?.levels ?? []) {
    const who = [whoA, whoB].filter(Boolean).join(", ");
    add("level", id, [method, who].filter(Boolean).join(": "), businessDays);
  }
  if (dispute?.mediation?.provider !== undefined)
    add("mediation", "mediation", dispute.mediation.provider, undefined);
  if (dispute?.finalForum !== undefined) add("forum", "forum", dispute.finalForum, undefined);
  return { rungs, totalDays };
}

/** Two steps to begin with: the liaisons, then those who sign, by the names that are known already. */
export function firstLevels({
  party,
}: Answers): { whoA: string; whoB: string; businessDays: number }[] {
  const name = (side: "A" | "B", of: "liaison" | "signatory") => party?.[side]?.[of]?.name ?? "";
  return [
    { whoA: name("A", "liaison"), whoB: name("B", "liaison"), businessDays: 10 },
    { whoA: name("A", "signatory"), whoB: name("B", "signatory"), businessDays: 15 },
  ];
}
