import type { DocumentFacts } from "@/lib/health/document-facts";
import type { Problem, Rule } from "@/lib/health/problem";

const MISSION = "c06-mission";
const DISPUTES = "c15-return-to-mission";

/** L02: the mission comes right after the foundation, and the path for disputes returns to it. */
export const missionFirst: Rule = {
  id: "L02",
  category: "vision",
  severity: "warning",
  find: ({ document }) =>
    document === null ? [] : [...misplaced(document), ...forgotten(document)],
};

function misplaced({ articles }: DocumentFacts): Problem[] {
  const place = articles.findIndex(({ clauseIds }) => clauseIds.includes(MISSION));
  if (place === -1) return [{ where: MISSION, wording: "absent" }];
  const isFirst = articles[place]?.clauseIds[0] === MISSION && place <= 1;
  return isFirst ? [] : [{ where: MISSION, wording: "late" }];
}

function forgotten({ clauseIds, textOf, referencesOf }: DocumentFacts): Problem[] {
  if (!clauseIds.includes(MISSION)) return [];
  const returns = referencesOf(DISPUTES).has(MISSION) || /\bmission\b/i.test(textOf(DISPUTES));
  return returns ? [] : [{ where: DISPUTES, wording: "disputes" }];
}
