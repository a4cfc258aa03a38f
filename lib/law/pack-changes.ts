import type { Answers } from "@/lib/answers/schema";
import type { Conditions } from "@/lib/document/conditions";
import { applicableCards } from "@/lib/law/applicable-cards";
import { lawDay, limitsAt } from "@/lib/law/limits-at";
import type { LawCard, LawLimit, RulePack } from "@/lib/law/pack";

/** One card or number that reads differently in a newer pack; null where one of the two lacks it. */
export type PackChange =
  | { kind: "card"; id: string; before: LawCard | null; after: LawCard | null; clauses: string[] }
  | {
      kind: "limit";
      id: string;
      before: LawLimit | null;
      after: LawLimit | null;
      clauses: string[];
    };

/**
 * What a newer pack changes for this draft: cards that apply to it under either pack, and the numbers
 * that those cards are about, as they stand on the day that counts for the draft. `clauses` are the
 * slots that look after them. A pack against itself changes nothing.
 */
export function packChanges(
  old: RulePack,
  newer: RulePack,
  conditions: Conditions,
  answers: Answers,
): PackChange[] {
  const before = byId(applicableCards(old, conditions, answers).map(({ card }) => card));
  const after = byId(applicableCards(newer, conditions, answers).map(({ card }) => card));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const cards = ids.flatMap((id): PackChange[] => {
    const one = before.get(id) ?? null;
    const other = after.get(id) ?? null;
    return sameCard(one, other)
      ? []
      : [{ kind: "card", id, before: one, after: other, clauses: clausesOf([one, other]) }];
  });
  const relevant = [...before.values(), ...after.values()];
  return [...cards, ...limitChanges(old, newer, answers, relevant)];
}

function limitChanges(
  old: RulePack,
  newer: RulePack,
  answers: Answers,
  relevant: readonly LawCard[],
): PackChange[] {
  const before = limitsAt(old, lawDay(answers, old));
  const after = limitsAt(newer, lawDay(answers, newer));
  const keys = [...new Set(relevant.flatMap(({ limits }) => limits))].sort();
  return keys.flatMap((key): PackChange[] => {
    const one = before.get(key) ?? null;
    const other = after.get(key) ?? null;
    if (one?.value === other?.value && one?.status === other?.status) return [];
    const cards = relevant.filter(({ limits }) => limits.includes(key));
    return [{ kind: "limit", id: key, before: one, after: other, clauses: clausesOf(cards) }];
  });
}

/** Whether two packs tell the reader of a card the same; a later look at the same rule changes nothing. */
function sameCard(one: LawCard | null, other: LawCard | null): boolean {
  if (one === null || other === null) return one === other;
  return READ.every((field) => one[field] === other[field]);
}

const READ = [
  "topic",
  "citation",
  "mustKnow",
  "responsible",
  "evidence",
  "cadence",
  "status",
  "note",
] as const satisfies (keyof LawCard)[];

function clausesOf(cards: readonly (LawCard | null)[]): string[] {
  return [...new Set(cards.flatMap((card) => card?.clauses ?? []))];
}

function byId(cards: readonly LawCard[]): Map<string, LawCard> {
  return new Map(cards.map((card) => [card.id, card]));
}
