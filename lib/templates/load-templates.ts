import type { TemplateSet } from "@/lib/document/source";
import { parseTemplates, type ParsedTemplates } from "@/lib/templates/parse-templates";
import { readTemplateFiles } from "@/lib/templates/template-files";

let parsed: ParsedTemplates | undefined;

/** The templates on disk, parsed once per process. `templates:check` proves that they are sound. */
export function loadTemplates(): TemplateSet {
  return loadParsedTemplates().templates;
}

/** Templates and questions together, as the loaders share them. */
export function loadParsedTemplates(): ParsedTemplates {
  parsed ??= parseTemplates(readTemplateFiles());
  return parsed;
}
