import { withTextInPlace } from "@/lib/document/own-wording";
import type { BlockSource, TextSource } from "@/lib/document/source";
import { answerWords } from "@/lib/templates/answer-words";
import { type Check, TEXT_CHECKS } from "@/lib/templates/check/check-templates";
import { usesIn } from "@/lib/templates/check/uses";
import { type Finding, problem } from "@/lib/templates/finding";
import type { ParsedTemplates } from "@/lib/templates/parse-templates";
import { parseText } from "@/lib/templates/parse-text";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** `file` null: in the wording itself, whose first line is 1. Else the place elsewhere that it would break. */
export type WordingFinding = Omit<Finding, "file"> & { file: string | null };

/**
 * An organization's wording of a clause, checked like the clause files: put under the header of the
 * standard text and into its place, under its condition, it goes through the same checks with the same
 * messages. `textId` names the clause, or the alternative of it. Null when no clause of these
 * templates has that text.
 */
export function checkWording(
  parsed: ParsedTemplates,
  textId: string,
  body: string,
): WordingFinding[] | null {
  const standard = clauseText(parsed, textId);
  const source = standard && sourceOf(parsed.files, standard);
  if (!standard || !source) return null;

  const { text, findings } = parseText(standard.file, `${source.header}${body}`, answerWords);
  if (!text) return null;
  const worded = { ...parsed, templates: withTextInPlace(parsed.templates, textId, text) };
  const all = [...findings, ...definitionsKept(standard, text), ...textFindings(worded)];
  const above = source.header.split("\n").length - 1;
  const here = all
    .filter(({ file }) => file === text.file)
    .map((one) => ({ ...one, file: null, line: Math.max(1, one.line - above) }));
  return [...here.sort((a, b) => a.line - b.line), ...newElsewhere(parsed, text.file, all)];
}

/** The body of the standard text as it stands in its file: what an own wording starts from. */
export function standardBody(parsed: ParsedTemplates, textId: string): StandardBody | null {
  const standard = clauseText(parsed, textId);
  const source = standard && sourceOf(parsed.files, standard);
  return standard && source ? { title: standard.title, why: standard.why, must: standard.must, body: source.body } : null;
}

export type StandardBody = Pick<TextSource, "title" | "why" | "must"> & { body: string };

function clauseText({ templates }: ParsedTemplates, id: string): TextSource | null {
  const stands = templates.articles
    .flatMap(({ slots }) => slots)
    .some(({ choose, otherwise }) => otherwise === id || choose.some(({ clause }) => clause === id));
  return (stands && templates.texts[id]) || null;
}

function sourceOf(files: TemplateFiles, { file }: TextSource) {
  const [, header, body] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(files.get(file) ?? "") ?? [];
  return header === undefined || body === undefined ? null : { header, body };
}

function textFindings(parsed: ParsedTemplates): Finding[] {
  const uses = usesIn(parsed);
  return Object.values(TEXT_CHECKS).flatMap((check: Check) => check(parsed, uses));
}

/** What it breaks in other texts, such as a term that only the standard text defines. */
function newElsewhere(parsed: ParsedTemplates, file: string, found: readonly Finding[]): Finding[] {
  const elsewhere = found.filter((one) => one.file !== file && one.severity === "problem");
  if (elsewhere.length === 0) return [];
  const before = new Set(textFindings(parsed).map((one) => JSON.stringify(one)));
  return elsewhere.filter((one) => !before.has(JSON.stringify(one)));
}

/** Where all definitions print is no matter of wording: that place keeps them, and no other gets them. */
function definitionsKept(standard: TextSource, text: TextSource): Finding[] {
  const [was, is] = [printsDefinitions(standard.blocks), printsDefinitions(text.blocks)];
  if (was === is) return [];
  const message = was
    ? "The definitions print here: keep {% definitions /%}"
    : "The definitions print in another clause: take {% definitions /%} out";
  return [problem(text.file, text.blocks[0]?.line ?? 1, message)];
}

function printsDefinitions(blocks: readonly BlockSource[]): boolean {
  return JSON.stringify(blocks).includes('"kind":"definitions"');
}
