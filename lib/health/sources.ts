import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { parseAnswerFile } from "@/lib/answers/answer-file";
import type { Conditions } from "@/lib/document/conditions";
import { type ExampleAnswers, exampleAnswers } from "@/lib/health/unedited";
import { checksSchema, type Worder, worderOf } from "@/lib/health/wording";
import { type ScanWords, wordsSchema } from "@/lib/health/words";
import type { LawCard, RulePack } from "@/lib/law/pack";
import { DEFAULT_LANGUAGE, type Language, LOCALES } from "@/lib/i18n/languages";
import { type Edition, loadEdition } from "@/lib/templates/edition";
import type { QuestionCatalogue } from "@/lib/templates/questions";
import { type EditionWords, saidCard, wordsOf } from "@/lib/templates/words/edition-words";
import { sayerOf } from "@/lib/templates/words/overlay";
import { sayChecks, sayWords } from "@/lib/templates/words/say-checks";

/** What the health check reads besides the agreement: questions, conditions, limits and words. */
export type HealthSources = {
  catalogue: QuestionCatalogue;
  conditions: Conditions;
  /** What a law card is called in the reader's language. */
  topicOf: (card: LawCard) => string;
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

const WORDS = "checks/words.yaml";
const CHECKS = "checks/health.yaml";

const thresholdsSchema = z.array(
  z.strictObject({
    key: z.string(),
    value: z.number(),
    unit: z.string(),
    note: z.string().optional(),
  }),
);

const loaded = new Map<Language, HealthSources>();

/** Read once per process from `templates/`, for each language. Throws with the file's name when one does not fit. */
export function loadHealthSources(language: Language = DEFAULT_LANGUAGE): HealthSources {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const sources = readSources(language);
  loaded.set(language, sources);
  return sources;
}

/**
 * The sources for an agreement on its own template version: what is asked, on which condition, and the
 * law, come from there. Rules and their words belong together and are those of today.
 */
export function healthSourcesOf(edition: Edition, language: Language): HealthSources {
  const words = wordsOf(edition, language);
  const { conditions, law } = edition.templates;
  return { ...loadHealthSources(language), ...spokenIn(words), conditions, law };
}

/** What findings call questions and laws. */
function spokenIn(words: EditionWords): Pick<HealthSources, "catalogue" | "topicOf"> {
  return { catalogue: words.catalogue, topicOf: (card) => saidCard(words, card).topic };
}

function readSources(language: Language): HealthSources {
  const edition = loadEdition();
  const { conditions, law } = edition.templates;
  const said = wordsOf(edition, language);
  const sayer = language === DEFAULT_LANGUAGE ? null : sayerOf(language);
  const thresholds = read("checks/thresholds.yaml", thresholdsSchema);
  const english = { words: read(WORDS, wordsSchema), checks: read(CHECKS, checksSchema) };
  const words = sayer === null ? english.words : sayWords(english.words, sayer(WORDS));
  const checks = sayer === null ? english.checks : sayChecks(english.checks, sayer(CHECKS));
  let examples: ExampleAnswers[] | undefined;
  return {
    ...spokenIn(said),
    conditions,
    law,
    newestLaw: law,
    thresholds: Object.fromEntries(thresholds.map(({ key, value }) => [key, value])),
    word: worderOf(checks, words.names, said.choices, LOCALES[language]),
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
