import "server-only";

import type { LawCardView } from "@/components/law/law-card-view";
import { loadCardStates } from "@/lib/acknowledgements/loaders";
import { loadAgreement, loadTemplatesOf, loadWordsOf } from "@/lib/agreements/loaders";
import { cardSha256 } from "@/lib/law/card-sha256";
import { saidCard } from "@/lib/templates/words/edition-words";

/** The law cards of an agreement as the page shows them, by the article of their first section. */
export async function loadLawCards(id: string): Promise<LawCardView[]> {
  const [states, { marks }, templates, words] = await Promise.all([
    loadCardStates(id),
    loadAgreement(id),
    loadTemplatesOf(id),
    loadWordsOf(id),
  ]);
  const articleOf = (slotId: string | undefined) =>
    templates.articles.findIndex(({ slots }) => slots.some((slot) => slot.id === slotId));
  return states
    .map(({ card, appliesBecause, acknowledged, trainingDate, evidence }) => {
      const said = saidCard(words, card);
      const { clauses: _, limits: __, register: ___, appliesWhen, note, ...shown } = said;
      const article = articleOf(card.clauses[0]);
      const view: LawCardView = {
        ...shown,
        note: note ?? null,
        appliesBecause: appliesBecause === null ? null : words.reason(appliesWhen),
        group: templates.articles[article]?.title ?? "",
        // Whoever reads a translation acknowledges the English card.
        sha256: cardSha256(card),
        acknowledged,
        plan: trainingDate === null || evidence === null ? null : { trainingDate, evidence },
        planRevision: marks[`law.checklist.${card.id}`]?.revision ?? 0,
      };
      return { article, view };
    })
    .sort((one, other) => one.article - other.article)
    .map(({ view }) => view);
}
