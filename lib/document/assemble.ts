import { define } from "@/lib/document/define";
import { fill, fillInlines, printAnswer } from "@/lib/document/fill";
import { letterOf, number, numberingOf } from "@/lib/document/number";
import { resolveInlines, resolvePart } from "@/lib/document/resolve";
import { select, selectInlines } from "@/lib/document/select";
import { holds } from "@/lib/document/conditions";
import type { TemplateSet } from "@/lib/document/source";
import type {
  DocumentTree,
  KeyTerm,
  PartyKey,
  PartyLine,
  SignatureBlock,
} from "@/lib/document/tree";

/**
 * Answers and templates become the Document tree: select -> fill -> define -> number -> resolve.
 * `answers` are the answers with their figures (`withFigures`). The same input gives the same tree.
 */
export function assemble(
  templates: TemplateSet,
  answers: object,
  { title, rulePack }: { title: string; rulePack: string },
): DocumentTree {
  const source = withDocumentFacts(templates, answers, rulePack);
  const draft = number(
    define(templates, source, fill(templates, source, select(templates, source))),
  );
  const numbering = numberingOf(draft);
  return {
    format: 1,
    title,
    language: templates.language,
    templateDigest: templates.digest,
    rulePack,
    parties: [partyLine(templates, source, "A"), partyLine(templates, source, "B")],
    keyTerms: keyTerms(templates, source).map(({ value, ...term }) => ({
      ...term,
      value: resolveInlines(templates, numbering, value),
    })),
    articles: draft.articles.map((article, index) => ({
      id: article.id,
      letter: letterOf(index),
      title: article.title,
      clauses: article.parts.map((part) => resolvePart(templates, numbering, part)),
    })),
    schedules: draft.schedules.map((part) => resolvePart(templates, numbering, part)),
    signatureBlocks: [
      signatureBlock(templates, source, "A"),
      signatureBlock(templates, source, "B"),
    ],
  };
}

/**
 * What a text may print besides answers: facts about the document (`document.rulePack`,
 * `document.templateVersion`) and the numbers of the law (`limits.privacy.inspection_days`).
 */
export function withDocumentFacts(
  templates: TemplateSet,
  answers: object,
  rulePack: string,
): object {
  return {
    ...answers,
    limits: nested(templates.limits),
    document: { rulePack, templateVersion: templates.digest.slice(0, SHORT_DIGEST) },
  };
}

const SHORT_DIGEST = 12;

/** `{ "a.b": 1 }` becomes `{ a: { b: 1 } }`: a path finds it like an answer. */
function nested(limits: Readonly<Record<string, number>>): object {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(limits)) {
    const names = key.split(".");
    const last = names.pop() ?? key;
    let place = whole;
    for (const name of names) {
      const inner = (place[name] ?? {}) as Record<string, unknown>;
      place[name] = inner;
      place = inner;
    }
    place[last] = value;
  }
  return whole;
}

function keyTerms(templates: TemplateSet, answers: object) {
  return templates.keyTerms
    .filter((term) => term.when === undefined || holds(templates.conditions, term.when, answers))
    .map(({ id, label, value }) => ({
      id,
      label,
      value: fillInlines(templates, answers, selectInlines(templates, answers, value)),
    })) satisfies Omit<KeyTerm, "value">[];
}

function partyLine(templates: TemplateSet, answers: object, key: PartyKey): PartyLine {
  return {
    key,
    legalName: printAnswer(templates, answers, { path: `party.${key}.legalName`, format: "text" }),
    shortName: templates.partyTerms[key],
  };
}

function signatureBlock(templates: TemplateSet, answers: object, party: PartyKey): SignatureBlock {
  const text = (field: string) =>
    printAnswer(templates, answers, { path: `party.${party}.${field}`, format: "text" });
  return {
    party,
    legalName: text("legalName"),
    signatoryName: text("signatory.name"),
    signatoryTitle: text("signatory.title"),
    authority: printAnswer(templates, answers, {
      path: `party.${party}.authorityBasis`,
      format: "choice",
      choices: "authorityBasis",
    }),
  };
}
