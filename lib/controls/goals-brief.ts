import type { Answers } from "@/lib/answers/schema";

/** A brief may be this long (dossier section 3, `out.goalsBrief`). */
export const BRIEF_MAX_WORDS = 400;

/**
 * The partnership's goals in a few sentences, from the answers that already say them: mission, what
 * children and families gain, the goals of the year and the long aim. Empty while none is written.
 */
export function goalsBrief({ vision, start }: Answers): string {
  const gains = (vision?.benefits ?? [])
    .filter(({ audience }) => audience === "children" || audience === "families")
    .map(({ statement }) => statement);
  const paragraphs = [
    [vision?.missionStatement],
    gains,
    (start?.firstYearGoals ?? []).map(({ goal }) => goal),
    (start?.longTermGoals ?? []).map(({ goal, year }) =>
      goal === undefined || year === undefined ? goal : `${withoutStop(goal)} (${String(year)})`,
    ),
  ];
  return paragraphs
    .map((sentences) => sentences.flatMap((words) => sentence(words)).join(" "))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

function sentence(words: string | undefined): string[] {
  const text = words?.trim() ?? "";
  return text === "" ? [] : [/[.!?]$/.test(text) ? text : `${text}.`];
}

const withoutStop = (text: string) => text.trim().replace(/\.$/, "");
