import { computedColumnAt } from "@/lib/law/computed-columns";
import { isAsked } from "@/lib/templates/check/asked-when";
import { answerKindAt } from "@/lib/templates/answer-kind";
import { pathsOfTest } from "@/lib/document/paths-read";
import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/** Whatever a text prints or a condition looks at, some question asks for. */
export const answersAsked: Check = ({ templates, questions }, uses) => {
  const nobodyAsks = (path: string) =>
    !/^(figures|document|limits)\./.test(path) && !computedColumnAt(path) && answerKindAt(path) !== null && !isAsked(questions, path);
  const printed = uses.flatMap(({ what, file, line }) => {
    const path = what.kind === "value" ? what.path : what.kind === "rows" ? what.list : null;
    return path !== null && nobodyAsks(path) ? [problem(file, line, `No question asks for ${path}`)] : [];
  });
  const tested = Object.values(templates.conditions).flatMap(({ test, line }) =>
    pathsOfTest(test, () => [])
      .filter(nobodyAsks)
      .map((path) => problem("conditions.yaml", line, `No question asks for ${path}`)),
  );
  return [...printed, ...tested];
};
