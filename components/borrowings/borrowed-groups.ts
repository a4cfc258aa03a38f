import type { AgreementView } from "@/lib/agreements/schema";
import { borrowedAt } from "@/lib/borrowings/rules";
import type { SeenAnswer } from "@/lib/borrowings/schema";
import type { PartyKey } from "@/lib/document/tree";

/** A question whose answer, or some of whose rows, came from another agreement and wait to be read. */
export type BorrowedGroup = {
  path: string;
  label: string;
  source: string;
  exampleId: string | null;
  /** Rows of a list, or 1. */
  count: number;
  openFor: readonly PartyKey[];
  /** What the reader's own party has yet to look at, as it stands now. */
  mine: readonly SeenAnswer[];
};

/** The borrowed answers of these questions that a party has not looked at yet, by question. */
export function borrowedGroups(
  { borrowed, marks, me }: Pick<AgreementView, "borrowed" | "marks" | "me">,
  questions: readonly { path: string; label: string }[],
): BorrowedGroup[] {
  return questions.flatMap(({ path, label }) => {
    const open = borrowedAt(borrowed, path);
    const [first] = open;
    if (first === undefined) return [];
    return [
      {
        path,
        label,
        source: first.source,
        exampleId: first.exampleId,
        count: open.length,
        openFor: PARTIES.filter((party) => open.some(({ openFor }) => openFor.includes(party))),
        mine: open
          .filter(({ openFor }) => openFor.includes(me.party))
          .map(({ address }) => ({ address, seenRevision: marks[address]?.revision ?? 1 })),
      },
    ];
  });
}

const PARTIES: readonly PartyKey[] = ["A", "B"];
