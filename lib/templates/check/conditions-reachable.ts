import type { Test } from "@/lib/document/source";
import type { Check } from "@/lib/templates/check/check-templates";
import { answersFor, isUnsound } from "@/lib/templates/check/implies";
import type { Use } from "@/lib/templates/check/uses";
import { type Finding, problem } from "@/lib/templates/finding";
import type { ParsedTemplates } from "@/lib/templates/parse-templates";

/** Every condition can go both ways, and every passage and alternative can print. */
export const conditionsReachable: Check = (parsed, uses) => [
  ...oneWayConditions(parsed),
  ...deadPassages(parsed, uses),
  ...deadAlternatives(parsed),
];

function oneWayConditions(parsed: ParsedTemplates): Finding[] {
  return Object.values(parsed.templates.conditions).flatMap(({ id, line }) => {
    if (!isPossible({ is: id }, parsed))
      return [problem("conditions.yaml", line, `Unreachable condition: no answers make ${id} true`)];
    if (isPossible({ not: { is: id } }, parsed)) return [];
    return [problem("conditions.yaml", line, `Unreachable condition: no answers make ${id} false`)];
  });
}

/** Where the passage as a whole can print, but not under this condition. */
function deadPassages(parsed: ParsedTemplates, uses: readonly Use[]): Finding[] {
  return uses.flatMap(({ what, file, line, only }) => {
    if (what.kind !== "test" || !isPossible({ is: what.test }, parsed)) return [];
    if (isPossible({ all: [only, { is: what.test }] }, parsed)) return [];
    return [problem(file, line, `Unreachable: ${what.test} never holds where this prints`)];
  });
}

function deadAlternatives({ templates, outline, lineInOutline }: ParsedTemplates): Finding[] {
  return outline.articles.flatMap((article, a) =>
    article.slots.flatMap((slot, s) => {
      if (!("choose" in slot)) return [];
      const before: Test[] = slot.when === undefined ? [] : [{ is: slot.when }];
      return slot.choose.flatMap(({ clause, when }, index) => {
        const isDead = !isPossible({ all: [...before, { is: when }] }, { templates });
        before.push({ not: { is: when } });
        const line = lineInOutline(["articles", a, "slots", s, "choose", index]);
        return isDead
          ? [problem("outline.yaml", line, `Unreachable: nothing is left for ${clause}`)]
          : [];
      });
    }),
  );
}

/** What is unknown or names itself is another check's finding. */
function isPossible(test: Test, { templates }: Pick<ParsedTemplates, "templates">): boolean {
  if (isUnsound(test, templates.conditions)) return true;
  return answersFor(test, templates.conditions) !== null;
}
