import { loadParsedTemplates } from "@/lib/templates/load-templates";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/** The question catalogue on disk, parsed once per process. */
export function loadQuestions(): QuestionCatalogue {
  return loadParsedTemplates().questions.catalogue;
}
