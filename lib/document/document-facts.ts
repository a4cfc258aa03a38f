import type { TemplateSet } from "@/lib/document/source";

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
