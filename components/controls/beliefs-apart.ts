import type { Answers } from "@/lib/answers/schema";
import type { PartyKey } from "@/lib/document/tree";

/**
 * What a side may see of the beliefs: each writes its own first, so the other's stay away from the page
 * until this side has written one. Everything else, and every other page, is as it is.
 */
export function beliefsApart(
  answers: Answers,
  control: string | undefined,
  me: PartyKey,
): { shown: Answers; withheld: number } {
  const beliefs = answers.vision?.philosophy ?? [];
  const isOurs = ({ party }: { party?: PartyKey | undefined }) => party === me;
  if (control !== "beliefs" || beliefs.some(isOurs)) return { shown: answers, withheld: 0 };
  const apart = beliefs.filter(({ party }) => party !== undefined && party !== me);
  const philosophy = beliefs.filter((belief) => !apart.includes(belief));
  return {
    shown: apart.length === 0 ? answers : { ...answers, vision: { ...answers.vision, philosophy } },
    withheld: apart.length,
  };
}
