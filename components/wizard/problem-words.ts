import { useTranslations } from "next-intl";
import type { PageProblem } from "@/components/wizard/page-problems";
import type { ControlView } from "@/components/wizard/question-view";

/** The words of a problem, the same in the summary and beside the field: what to do, and where. */
export function useProblemWords(): (problem: PageProblem) => string {
  const t = useTranslations("wizard.problems");
  const issues = useTranslations("errors.issues");
  return (problem) => {
    if (problem.kind === "rows") {
      return t("rows", { count: Math.max(1, problem.field.minRows), label: problem.field.label });
    }
    if (problem.kind === "missing")
      return t(verbFor(problem.control), { label: problem.control.label });
    const { why, control } = problem.problem;
    if (typeof why === "string") return t("input", { label: control.label, words: t(why) });
    const words = "words" in why.said ? why.said.words : issues(why.said.key, why.said.values);
    return t("input", { label: control.label, words });
  };
}

function verbFor({ control }: ControlView): "choose" | "date" | "write" {
  if (control === "choice" || control === "choices" || control === "party" || control === "yesNo")
    return "choose";
  return control === "date" || control === "time" ? "date" : "write";
}
