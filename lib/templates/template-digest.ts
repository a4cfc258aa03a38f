import { createHash } from "node:crypto";
import type { TemplateFiles } from "@/lib/templates/template-files";

export type TemplateDigest = { whole: string; files: Record<string, string> };

/**
 * SHA-256 (hex) of every file that shapes the agreement, and of the whole: the template version.
 * Wording of the wizard's advice, of checks and of generated files does not change an agreement.
 */
export function templateDigest(files: TemplateFiles): TemplateDigest {
  const shaping = [...files].filter(([name]) => SHAPES_AGREEMENT.test(name));
  const digests = shaping.map(([name, source]) => [name, sha256(source)] as const);
  return {
    whole: sha256(digests.map(([name, digest]) => `${digest}  ${name}\n`).join("")),
    files: Object.fromEntries(digests),
  };
}

const SHAPES_AGREEMENT =
  /^((clauses|schedules)\/.*\.md|terms\.md|(conditions|outline|choices)\.yaml|(questions|law)\/.*\.yaml)$/;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
