import { placeholderIn, placeholdersIn } from "@/lib/health/placeholders";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L28: no required answer is missing, no blank is printed, and no placeholder stands for words. */
export const blanks: Rule = {
  id: "L28",
  category: "expectations",
  severity: "blocker",
  find: (subject) => [
    ...subject.missing.map(({ address, label }) => ({ where: address, params: { label } })),
    ...printedBlanks(subject),
    ...placeholdersIn(subject.answers).map(({ where, found }) => ({
      where,
      wording: "placeholder",
      params: { found },
    })),
    ...unfinishedText(subject),
    ...Object.entries(subject.marks)
      .filter(([, mark]) => mark.status === "not_applicable" && !mark.reason)
      .map(([where]) => ({ where, wording: "reason" })),
  ],
};

/** Blanks of the document that no missing answer explains. */
function printedBlanks({ document, missing }: Subject): Problem[] {
  if (document === null || missing.length > 0) return [];
  return document
    .blanks()
    .map(({ path, label }) => ({ where: path, wording: "printed", params: { label } }));
}

/**
 * Placeholders in the words of the template itself. Templates repeat themselves in every agreement:
 * what a run of words holds is found once.
 */
function unfinishedText({ document }: Subject): Problem[] {
  return (document?.templateWords() ?? []).flatMap(({ id, text }) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = placeholderIn(text)));
    return found === null ? [] : [{ where: id, wording: "placeholder", params: { found } }];
  });
}

const known = new Map<string, string | null>();
