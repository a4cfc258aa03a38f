import type { LawCard, LawChange, LawLimit } from "@/lib/law/pack";
import { type Place, said, type Say } from "@/lib/templates/words/say";

/** Law cards with their words said. Citations are names and stay. */
export function sayCards(cards: readonly LawCard[], say: Say): LawCard[] {
  return cards.map((card) => {
    const own = said(card, ["topic", "mustKnow", "responsible", "evidence", "cadence", "note"], [card.id], say);
    return { ...own, provenance: sayProvenance(card.provenance, [card.id], say) };
  });
}

/** Numbers of the law: their units and notes. A later row of the same key is `<key>~2`. */
export function sayLimits(limits: readonly LawLimit[], say: Say): LawLimit[] {
  const met = new Map<string, number>();
  return limits.map((limit) => {
    const count = (met.get(limit.key) ?? 0) + 1;
    met.set(limit.key, count);
    const place = [count === 1 ? limit.key : `${limit.key}~${count}`];
    return {
      ...said(limit, ["unit", "note"], place, say),
      provenance: sayProvenance(limit.provenance, place, say),
    };
  });
}

/** Changes of the register. */
export function sayRegister(changes: readonly LawChange[], say: Say): LawChange[] {
  return changes.map((change) => ({
    ...said(change, ["change", "effect"], [change.id], say),
    provenance: sayProvenance(change.provenance, [change.id], say),
  }));
}

function sayProvenance(
  provenance: LawCard["provenance"],
  place: Place,
  say: Say,
): LawCard["provenance"] {
  return provenance.map((mark, index) =>
    said(mark, ["part"], [...place, "provenance", String(index)], say),
  );
}
