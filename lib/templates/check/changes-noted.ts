import { createHash } from "node:crypto";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import { assemble } from "@/lib/document/assemble";
import type { TemplateSet } from "@/lib/document/source";
import { treeToText } from "@/lib/document/text";
import { type Finding, problem } from "@/lib/templates/finding";
import type { ParsedTemplates } from "@/lib/templates/parse-templates";

export const CHANGES_FILE = "CHANGES.md";

/** The text of the worked examples does not change without a note of what changed and why. */
export function changesNoted(
  { templates, files }: Pick<ParsedTemplates, "templates" | "files">,
  examples: readonly Answers[],
): Finding[] {
  if (examples.length === 0) return [];
  const source = files.get(CHANGES_FILE) ?? "";
  const newest = /^## ([0-9a-f]{12})\b.*\n([^#]*)/m.exec(source);
  const digest = textDigest(templates, examples);
  if (newest?.[1] !== digest)
    return [problem(CHANGES_FILE, 1, `The text of the examples changed (${digest}) without a note`)];
  const line = source.slice(0, newest.index).split("\n").length;
  return newest[2]?.trim() ? [] : [problem(CHANGES_FILE, line, "The note says nothing")];
}

/** The change log with a note on the text as it is now, newest first; as it was when nothing changed. */
export function withNote(
  { templates, files }: Pick<ParsedTemplates, "templates" | "files">,
  examples: readonly Answers[],
  { note, day }: { note: string; day: string },
): string {
  const source = files.get(CHANGES_FILE) ?? "";
  const digest = textDigest(templates, examples);
  if (source.includes(`## ${digest}`)) return source;
  const start = source.search(/^## /m);
  const [head, rest] = start < 0 ? [source, ""] : [source.slice(0, start), source.slice(start)];
  return `${head}## ${digest} (${day})\n\n${note}\n${rest === "" ? "" : `\n${rest}`}`;
}

/** Twelve digits of the SHA-256 over the plain texts, without the template version that they name. */
function textDigest(templates: TemplateSet, examples: readonly Answers[]): string {
  const hash = createHash("sha256");
  for (const answers of examples) {
    const about = { title: answers.agreement?.title ?? "", rulePack: "" };
    const tree = assemble(undated(templates), withFigures(answers), about);
    hash.update(treeToText(tree));
  }
  return hash.digest("hex").slice(0, 12);
}

/** Without the digests that are printed, so that only words count. */
function undated(templates: TemplateSet): TemplateSet {
  return { ...templates, digest: "", law: { ...templates.law, digest: "" } };
}
