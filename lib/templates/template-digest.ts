import { createHash } from "node:crypto";
import type { TemplateFiles } from "@/lib/templates/template-files";

export type TemplateDigest = { whole: string; files: Record<string, string> };

/**
 * SHA-256 (hex) of every file that a draft lives on, and of the whole: the template version. What is
 * generated from them, what is read only by people, and the texts of signing (which carry their own
 * version) stay out.
 */
export function templateDigest(files: TemplateFiles): TemplateDigest {
  const kept = [...files].filter(([name]) => LIVED_ON.test(name));
  const digests = kept.map(([name, source]) => [name, sha256(source)] as const);
  return {
    whole: sha256(digests.map(([name, digest]) => `${digest}  ${name}\n`).join("")),
    files: Object.fromEntries(digests),
  };
}

const LIVED_ON =
  /^((clauses|schedules)\/.*\.md|terms\.md|(conditions|outline|choices|advice)\.yaml|(questions|law|checks)\/.*\.yaml)$/;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
