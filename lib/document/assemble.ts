import { type AssemblyAbout, startAssembly } from "@/lib/document/assembly";
import type { TemplateSet } from "@/lib/document/source";
import type { DocumentTree } from "@/lib/document/tree";

/**
 * Answers and templates become the Document tree: select -> fill -> define -> number -> resolve.
 * `answers` are the answers with their figures (`withFigures`). The same input gives the same tree.
 */
export function assemble(
  templates: TemplateSet,
  answers: object,
  about: AssemblyAbout,
): DocumentTree {
  return startAssembly(templates, answers, about).tree;
}
