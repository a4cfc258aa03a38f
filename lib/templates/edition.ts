import type { TemplateSet } from "@/lib/document/source";
import { type Advice, adviceIn, readAdvice } from "@/lib/templates/load-advice";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import { type ParsedTemplates, parseTemplates } from "@/lib/templates/parse-templates";
import type { QuestionCatalogue } from "@/lib/templates/questions";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** One template version, whole: what an agreement renders from, asks by and is advised with. */
export type Edition = {
  templates: TemplateSet;
  catalogue: QuestionCatalogue;
  advice: (ids: readonly string[]) => Advice[];
  files: TemplateFiles;
};

/** The version on disk, parsed once per process. */
export function loadEdition(): Edition {
  onDisk ??= editionIn(loadParsedTemplates());
  return onDisk;
}

let onDisk: Edition | undefined;

function editionIn({ templates, questions, files }: ParsedTemplates): Edition {
  return { templates, catalogue: questions.catalogue, advice: adviceIn(readAdvice(files)), files };
}

/**
 * A version as it was published. The parsed templates are taken as they were stored, so that a later
 * parser cannot change an old agreement; what is only asked and advised is read from the stored files.
 */
export function editionOf(templates: TemplateSet, stored: Record<string, string> | null): Edition {
  if (stored === null) return { ...loadEdition(), templates };
  const files = new Map(Object.entries(stored).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return editionIn({ ...parseTemplates(files), templates });
}
