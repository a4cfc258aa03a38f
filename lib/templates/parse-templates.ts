import { parseLine, parseTerms } from "@/lib/document/parse-clause";
import type { ConditionSource, KeyTermSource, TemplateSet, TextSource } from "@/lib/document/source";
import { answerWords } from "@/lib/templates/answer-words";
import { choicesSchema } from "@/lib/templates/choices-schema";
import { conditionsSchema } from "@/lib/templates/condition-schema";
import { type Finding, problem } from "@/lib/templates/finding";
import { type OutlineFile, outlineSchema } from "@/lib/templates/outline-schema";
import { type AskedQuestions, parseQuestions } from "@/lib/templates/parse-questions";
import { parseText } from "@/lib/templates/parse-text";
import { labelsOf } from "@/lib/templates/questions";
import { numbersAt } from "@/lib/law/limits-at";
import { type ParsedLaw, parseLaw } from "@/lib/templates/parse-law";
import { RULE_PACK } from "@/lib/templates/rule-pack";
import { readYaml, type YamlPath } from "@/lib/templates/read-yaml";
import { templateDigest } from "@/lib/templates/template-digest";
import { filesIn, type TemplateFiles } from "@/lib/templates/template-files";

/** All that is written in the files, and what did not parse. */
export type ParsedTemplates = {
  files: TemplateFiles;
  templates: TemplateSet;
  questions: AskedQuestions;
  law: ParsedLaw;
  outline: OutlineFile;
  lineInOutline: (path: YamlPath) => number;
  findings: Finding[];
};

/** Files become templates and questions. Never throws: what does not fit is left out and reported. */
export function parseTemplates(files: TemplateFiles): ParsedTemplates {
  const findings: Finding[] = [];
  const outline = read(files, "outline.yaml", outlineSchema, NO_OUTLINE, findings);
  const questions = parseQuestions(files);
  const terms = parseTerms(files.get("terms.md") ?? "", answerWords);
  for (const { line, message } of terms.problems) findings.push(problem("terms.md", line, message));
  findings.push(...questions.findings);
  const law = parseLaw(files, RULE_PACK);
  findings.push(...law.findings);
  const limits = numbersAt(law.pack, law.pack.asOf);
  const templates: TemplateSet = {
    format: 1,
    digest: templateDigest(files).whole,
    language: outline.value.language,
    partyTerms: outline.value.parties,
    keyTerms: keyTermsOf(outline, findings),
    articles: articlesOf(outline.value),
    schedules: outline.value.schedules.map(({ schedule, when }) => ({ id: schedule, ...onlyIf(when) })),
    conditions: conditionsOf(files, limits, findings),
    terms: Object.fromEntries(terms.terms.map((term) => [term.id, term])),
    choices: read(files, "choices.yaml", choicesSchema, {}, findings).value,
    labels: labelsOf(questions.catalogue),
    limits,
    law: law.pack,
    texts: textsOf(files, findings),
  };
  return { files, templates, questions, law, outline: outline.value, lineInOutline: outline.lineAt, findings };
}

const NO_OUTLINE: OutlineFile = {
  language: "en-US",
  parties: { A: "Grantee", B: "Provider" },
  keyTerms: [],
  articles: [],
  schedules: [],
};

function read<Value>(
  files: TemplateFiles,
  file: string,
  schema: Parameters<typeof readYaml>[2] & { _output?: Value; _zod: { output: Value } },
  otherwise: Value,
  findings: Finding[],
): { value: Value; lineAt: (path: YamlPath) => number } {
  const { value, lineAt, findings: found } = readYaml(file, files.get(file) ?? "", schema);
  findings.push(...found);
  return { value: value ?? otherwise, lineAt };
}

function keyTermsOf(
  { value, lineAt }: { value: OutlineFile; lineAt: (path: YamlPath) => number },
  findings: Finding[],
): KeyTermSource[] {
  return value.keyTerms.map(({ id, label, value: line, when }, index) => {
    const firstLine = lineAt(["keyTerms", index, "value"]);
    const { inlines, problems } = parseLine(line, { id: `key-${id}`, firstLine, words: answerWords });
    for (const found of problems) findings.push(problem("outline.yaml", found.line, found.message));
    return { id, label, value: inlines, ...onlyIf(when) };
  });
}

function articlesOf({ articles }: OutlineFile): TemplateSet["articles"] {
  return articles.map(({ id, letter = "", title, slots }) => ({
    id,
    letter,
    title,
    slots: slots.map((slot) =>
      "clause" in slot
        ? { id: slot.clause, ...onlyIf(slot.when), choose: [], otherwise: slot.clause }
        : { id: slot.slot, ...onlyIf(slot.when), choose: slot.choose, otherwise: slot.default ?? null },
    ),
  }));
}

function conditionsOf(
  files: TemplateFiles,
  limits: Readonly<Record<string, number>>,
  findings: Finding[],
): Record<string, ConditionSource> {
  const { value, lineAt } = read(files, "conditions.yaml", conditionsSchema(limits), [], findings);
  const conditions: Record<string, ConditionSource> = {};
  value.forEach((condition, index) => {
    const line = lineAt([index]);
    if (conditions[condition.id]) findings.push(problem("conditions.yaml", line, `${condition.id} is named twice`));
    conditions[condition.id] = { ...condition, line };
  });
  return conditions;
}

function textsOf(files: TemplateFiles, findings: Finding[]): Record<string, TextSource> {
  const texts: Record<string, TextSource> = {};
  for (const [file, source] of [...filesIn(files, "clauses/"), ...filesIn(files, "schedules/")]) {
    const { text, findings: found } = parseText(file, source, answerWords);
    findings.push(...found);
    if (text) texts[text.id] = text;
  }
  return texts;
}

function onlyIf(when: string | undefined): { when?: string } {
  return when === undefined ? {} : { when };
}
