import type { ParsedTemplates } from "@/lib/templates/parse-templates";
import { decisionCopy } from "@/lib/templates/decide/decision-copy";
import { readingCopy } from "@/lib/templates/reading-copy";
import { templateDigest } from "@/lib/templates/template-digest";

/** The files that are made from the others and committed with them, by name below `templates/`. */
export function generatedFiles({ templates, files }: ParsedTemplates): Map<string, string> {
  return new Map([
    ["READING-COPY.md", readingCopy(templates)],
    ["DECISION-TABLE.md", decisionCopy(templates)],
    ["digest.json", `${JSON.stringify(templateDigest(files), null, 2)}\n`],
  ]);
}
