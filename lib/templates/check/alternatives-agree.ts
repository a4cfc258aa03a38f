import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/** Alternatives of one slot discharge the same law: choosing among them must not lose a requirement. */
export const alternativesAgree: Check = ({ templates }) =>
  templates.articles
    .flatMap((article) => article.slots)
    .flatMap((slot) => {
      const ids = [...(slot.otherwise === null ? [] : [slot.otherwise]), ...slot.choose.map((one) => one.clause)];
      const [first, ...others] = ids.flatMap((id) => templates.texts[id] ?? []);
      if (!first) return [];
      return others
        .filter((text) => listed(text.satisfies) !== listed(first.satisfies))
        .map((text) =>
          problem(text.file, 1, `Satisfies ${listed(text.satisfies)}, but ${first.id} satisfies ${listed(first.satisfies)}`),
        );
    });

function listed(cards: readonly string[]): string {
  return [...cards].sort().join(", ") || "nothing";
}
