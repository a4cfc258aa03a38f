import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { vagueWordsIn } from "@/lib/health/vague-words";

/** L30: what is expected, and what is reported, can be told from what is not. */
export const vagueWords: Rule = {
  id: "L30",
  category: "expectations",
  severity: "warning",
  find: (subject) => [
    ...(subject.answers.exp ?? []).flatMap((row) =>
      vague(`exp.${row.id}.statement`, row.statement, subject),
    ),
    ...(subject.answers.report ?? []).flatMap((row) =>
      vague(`report.${row.id}.name`, row.name, subject),
    ),
  ],
};

function vague(where: string, text: string | undefined, { words }: Subject): Problem[] {
  return vagueWordsIn(text ?? "", words).map(({ found, suggest }) => ({
    where,
    params: { text: text ?? "", found, suggest },
  }));
}
