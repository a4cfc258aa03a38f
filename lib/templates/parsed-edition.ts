import type { TemplateSet } from "@/lib/document/source";
import { type Edition, loadEdition } from "@/lib/templates/edition";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import { type ParsedTemplates, parseTemplates } from "@/lib/templates/parse-templates";

/** A template version as the checks read it: with its files and their lines. Parsed once for each. */
export function parsedEdition({ templates, files }: Edition): ParsedTemplates {
  if (templates === loadEdition().templates) return loadParsedTemplates();
  const known = remembered.get(templates);
  if (known) return known;
  const parsed = { ...parseTemplates(files), templates };
  remembered.set(templates, parsed);
  return parsed;
}

const remembered = new WeakMap<TemplateSet, ParsedTemplates>();
