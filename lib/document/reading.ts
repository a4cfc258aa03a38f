import { passes } from "@/lib/document/conditions";
import type { TemplateSet } from "@/lib/document/source";

/** Templates read with one set of answers; each condition is judged once. */
export type Reading = {
  templates: TemplateSet;
  /** Answers with figures, limits and document facts (`withDocumentFacts`). Never changed while reading. */
  answers: object;
  verdicts: Map<string, boolean>;
};

export function startReading(templates: TemplateSet, answers: object): Reading {
  return { templates, answers, verdicts: new Map() };
}

/** Whether a named condition holds in this reading; no name always holds. */
export function isIn({ templates, answers, verdicts }: Reading, id: string | undefined): boolean {
  return id === undefined || passes({ is: id }, answers, templates.conditions, verdicts);
}
