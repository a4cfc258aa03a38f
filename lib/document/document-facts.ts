import type { TemplateSet } from "@/lib/document/source";

/**
 * What a text may print besides answers: facts about the document (`document.rulePack`,
 * `document.rulePackDigest`, `document.templateVersion`) and the numbers of the law (`limits.privacy.inspection_days`), as the
 * answers bring them for the day that counts, else as the pack gives them today.
 */
export function withDocumentFacts(
  templates: TemplateSet,
  answers: object,
  rulePack: string,
): object {
  return {
    limits: nested(templates.limits),
    ...answers,
    document: {
      rulePack,
      rulePackDigest: templates.law.digest.slice(0, SHORT_DIGEST),
      templateVersion: templates.digest.slice(0, SHORT_DIGEST),
    },
  };
}

const SHORT_DIGEST = 12;

/** Numbers by dotted key as a tree: `{ "a.b": 1 }` becomes `{ a: { b: 1 } }`: a path finds it like an answer. */
export function nested(limits: Readonly<Record<string, number>>): object {
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
