import { standardText } from "@/lib/document/own-wording";
import type { BlockSource, ClauseSlot, TextSource } from "@/lib/document/source";
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
 * standard text and into its place, it goes through the same checks with the same messages. Null when
 * these templates have no such clause.
 */
export function checkWording(
  parsed: ParsedTemplates,
  clauseId: string,
  body: string,
): WordingFinding[] | null {
  const slot = slotOf(parsed, clauseId);
  const standard = slot && standardText(parsed.templates, slot);
  const source = standard && sourceOf(parsed.files, standard);
  if (!slot || !standard || !source) return null;

  const { text, findings } = parseText(standard.file, `${source.header}${body}`, answerWords);
  if (!text) return null;
  const worded = inPlace(parsed, slot, text);
  const all = [...findings, ...definitionsKept(standard, text), ...textFindings(worded)];
  const above = source.header.split("\n").length - 1;
  const here = all
    .filter(({ file }) => file === text.file)
    .map((one) => ({ ...one, file: null, line: Math.max(1, one.line - above) }));
  return [...here.sort((a, b) => a.line - b.line), ...newElsewhere(parsed, text.file, all)];
}

/** The body of the standard text as it stands in its file: what an own wording starts from. */
export function standardBody(parsed: ParsedTemplates, clauseId: string): StandardBody | null {
  const slot = slotOf(parsed, clauseId);
  const standard = slot && standardText(parsed.templates, slot);
  const source = standard && sourceOf(parsed.files, standard);
  return standard && source ? { title: standard.title, why: standard.why, must: standard.must, body: source.body } : null;
}

export type StandardBody = Pick<TextSource, "title" | "why" | "must"> & { body: string };

function slotOf({ templates }: ParsedTemplates, clauseId: string): ClauseSlot | undefined {
  return templates.articles.flatMap(({ slots }) => slots).find(({ id }) => id === clauseId);
}

function sourceOf(files: TemplateFiles, { file }: TextSource) {
  const [, header, body] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(files.get(file) ?? "") ?? [];
  return header === undefined || body === undefined ? null : { header, body };
}

/** The text alone in its slot, under the id that it has in agreements. */
function inPlace(parsed: ParsedTemplates, slot: ClauseSlot, text: TextSource): ParsedTemplates {
  const texts = { ...parsed.templates.texts, [text.id]: text };
  const articles = parsed.templates.articles.map((article) => ({
    ...article,
    slots: article.slots.map((one) =>
      one.id === slot.id ? { ...one, choose: [], otherwise: text.id } : one,
    ),
  }));
  return { ...parsed, templates: { ...parsed.templates, articles, texts } };
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
