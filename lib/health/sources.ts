import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { parseAnswerFile } from "@/lib/answers/answer-file";
import type { Conditions } from "@/lib/document/conditions";
import { type ExampleAnswers, exampleAnswers } from "@/lib/health/unedited";
import { checksSchema, type Worder, worderOf } from "@/lib/health/wording";
import { type ScanWords, wordsSchema } from "@/lib/health/words";
import type { RulePack } from "@/lib/law/pack";
import { loadQuestions } from "@/lib/templates/load-questions";
import { loadTemplates } from "@/lib/templates/load-templates";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/** What the health check reads besides the agreement: questions, conditions, limits and words. */
export type HealthSources = {
  catalogue: QuestionCatalogue;
  conditions: Conditions;
  law: RulePack;
  /** The pack of today: for numbers that an older one does not have yet. */
  newestLaw: RulePack;
  /** Numbers of the check itself, by key: choices of ours, no law. */
  thresholds: Readonly<Record<string, number>>;
  word: Worder;
  words: ScanWords;
  /** The worked examples, read when first asked for. */
  examples: () => readonly ExampleAnswers[];
};

const thresholdsSchema = z.array(
  z.strictObject({
    key: z.string(),
    value: z.number(),
    unit: z.string(),
    note: z.string().optional(),
  }),
);

let loaded: HealthSources | undefined;

/** Read once per process from `templates/`. Throws with the file's name when one does not fit. */
export function loadHealthSources(): HealthSources {
  loaded ??= readSources();
  return loaded;
}

/**
 * The sources for an agreement on its own template version: what is asked, on which condition, and the
 * law, come from there. Rules and their words belong together and are those of today.
 */
export function healthSourcesOf({ catalogue, templates }: EditionSources): HealthSources {
  const { conditions, law } = templates;
  return { ...loadHealthSources(), catalogue, conditions, law };
}

type EditionSources = {
  catalogue: QuestionCatalogue;
  templates: { conditions: Conditions; law: RulePack };
};

function readSources(): HealthSources {
  const { conditions, law, choices } = loadTemplates();
  const thresholds = read("checks/thresholds.yaml", thresholdsSchema);
  const words = read("checks/words.yaml", wordsSchema);
  let examples: ExampleAnswers[] | undefined;
  return {
    catalogue: loadQuestions(),
    conditions,
    law,
    newestLaw: law,
    thresholds: Object.fromEntries(thresholds.map(({ key, value }) => [key, value])),
    word: worderOf(read("checks/health.yaml", checksSchema), words.names, choices),
    words,
    examples: () => (examples ??= readExamples()),
  };
}

function readExamples(): ExampleAnswers[] {
  const folder = path.join(process.cwd(), "templates/examples");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const parsed = parseAnswerFile(readFileSync(path.join(folder, file), "utf8"));
      if (!parsed.ok) throw new Error(`templates/examples/${file} is not an answer file`);
      return exampleAnswers(parsed.file.answers);
    });
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const source = readFileSync(path.join(process.cwd(), "templates", file), "utf8");
  const result = schema.safeParse(parse(source));
  if (!result.success) throw new Error(`templates/${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}
