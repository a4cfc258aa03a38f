import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/** "Section 4.2" typed by hand goes stale with the next change: a link finds its own number. */
export const handTypedNumbers: Check = (_, uses) =>
  uses.flatMap(({ what, file, line }) => {
    if (what.kind !== "text") return [];
    const found = /\b(Section|Clause|Article|Schedule|Paragraph)s? (\d+(?:\.\d+)*(?!\.?\d)|[A-Z]\b)(?! of (?:the|title|Part))/.exec(what.text)?.[0];
    return found === undefined ? [] : [problem(file, line, `"${found}" is typed by hand: link to it instead`)];
  });
