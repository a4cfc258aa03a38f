import type { AnswerWords } from "@/lib/document/parse-context";
import { answerKindAt, FORMATS_OF } from "@/lib/templates/answer-kind";

/** How an answer prints in a text that names no formatter; null when there is no such answer. */
export const answerWords: AnswerWords = (path) => {
  const found = answerKindAt(path);
  const format = found ? FORMATS_OF[found.kind][0] : undefined;
  if (!found || format === undefined) return null;
  return found.choices === undefined ? { format } : { format, choices: found.choices };
};
