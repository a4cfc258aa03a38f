import type { AnswerFile } from "@/lib/answers/answer-file";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import type { TemplateSet } from "@/lib/document/source";
import type { DocumentTree } from "@/lib/document/tree";
import { cardStates } from "@/lib/law/card-states";
import { withLaw } from "@/lib/law/with-law";

/** An answer file as the product prints it: with its figures, its limits and its law cards. */
export function documentOfFile(templates: TemplateSet, file: AnswerFile): DocumentTree {
  const { answers, affirmations, about } = file;
  const whole = withFigures(answers);
  const states = cardStates(templates.law, templates.conditions, whole, affirmations, null);
  return assemble(templates, withLaw(templates, whole, states), {
    title: answers.agreement?.title ?? "",
    rulePack: about?.rulePack ?? "",
  });
}
