import type { Rule } from "@/lib/health/problem";

/** L52: a rule that is in motion bears on this agreement. */
export const watchList: Rule = {
  id: "L52",
  category: "legal",
  severity: "info",
  find: ({ cards, holds }) => {
    const moving = cards().filter(({ card }) => card.inMotion);
    if (!holds("head-start-planned") || moving.length === 0) return [];
    const ids = moving.map(({ card }) => card.id).join(", ");
    return [{ where: "law", params: { count: moving.length, cards: ids } }];
  },
};
