import type { Answers } from "@/lib/answers/schema";

type DecisionRow = NonNullable<NonNullable<Answers["decision"]>["matrix"]>[number];

/** A topic and the row that says who decides it; null while nobody has said. */
export type DecisionLine = { topic: string; row: DecisionRow | null };

/** Every topic that there is, each with its first row: what is missing shows as an empty line. */
export function decisionTable({ decision }: Answers, topics: readonly string[]): DecisionLine[] {
  return topics.map((topic) => ({
    topic,
    row: decision?.matrix?.find((row) => row.topic === topic) ?? null,
  }));
}
