import { readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "use-intl/core";
import { parse } from "yaml";
import * as z from "zod";
import type { Conditions } from "@/lib/document/conditions";
import type { Problem } from "@/lib/health/problem";
import type { RulePack } from "@/lib/law/pack";
import { loadQuestions } from "@/lib/templates/load-questions";
import { loadTemplates } from "@/lib/templates/load-templates";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/** What the health check reads besides the agreement: questions, conditions, limits and words. */
export type HealthSources = {
  catalogue: QuestionCatalogue;
  conditions: Conditions;
  law: RulePack;
  word: (ruleId: string, problem: Problem) => { message: string; fix: string };
};

const wordingSchema = z.strictObject({ message: z.string(), fix: z.string() });
const checksSchema = z.record(
  z.string(),
  wordingSchema.extend({
    bullet: z.string(),
    why: z.string(),
    variants: z.record(z.string(), wordingSchema).optional(),
  }),
);
const namesSchema = z.record(z.string(), z.record(z.string(), z.string()));

let loaded: HealthSources | undefined;

/** Read once per process from `templates/`. Throws with the file's name when one does not fit. */
export function loadHealthSources(): HealthSources {
  loaded ??= readSources();
  return loaded;
}

/**
 * The sources for an agreement on its own template version: what is asked and on which condition comes
 * from there. Rules and their words belong together and are those of today.
 */
export function healthSourcesOf({ catalogue, templates }: EditionSources): HealthSources {
  return { ...loadHealthSources(), catalogue, conditions: templates.conditions };
}

type EditionSources = { catalogue: QuestionCatalogue; templates: { conditions: Conditions } };

function readSources(): HealthSources {
  const { conditions, law } = loadTemplates();
  return {
    catalogue: loadQuestions(),
    conditions,
    law,
    word: wordsFrom(
      read("checks/health.yaml", checksSchema),
      read("checks/words.yaml", namesSchema),
    ),
  };
}

function wordsFrom(
  checks: z.output<typeof checksSchema>,
  names: z.output<typeof namesSchema>,
): HealthSources["word"] {
  const messages: Record<string, string> = {};
  for (const [id, check] of Object.entries(checks)) {
    for (const [variant, words] of Object.entries({ own: check, ...check.variants })) {
      messages[`${id}-${variant}-message`] = words.message;
      messages[`${id}-${variant}-fix`] = words.fix;
    }
  }
  const t = createTranslator({ locale: "en", messages });
  return (ruleId, problem) => {
    const named = problem.wording === undefined ? "own" : problem.wording;
    const variant = `${ruleId}-${named}-message` in messages ? named : "own";
    const params = spoken(problem.params ?? {}, names);
    return {
      message: t(`${ruleId}-${variant}-message`, params),
      fix: t(`${ruleId}-${variant}-fix`, params),
    };
  };
}

/** Keys of parties and audiences become the words a reader knows. */
function spoken(
  params: Record<string, string | number>,
  names: z.output<typeof namesSchema>,
): Record<string, string | number> {
  const words = Object.entries(params).map(([name, value]) => [
    name,
    names[name]?.[value] ?? value,
  ]);
  return Object.fromEntries(words) as Record<string, string | number>;
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const source = readFileSync(path.join(process.cwd(), "templates", file), "utf8");
  const result = schema.safeParse(parse(source));
  if (!result.success) throw new Error(`templates/${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}
