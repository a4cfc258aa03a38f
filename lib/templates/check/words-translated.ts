import * as z from "zod";
import { compareWords } from "@/lib/i18n/compare-words";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/i18n/languages";
import { type Finding, problem } from "@/lib/templates/finding";
import { readYaml } from "@/lib/templates/read-yaml";
import type { TemplateFiles } from "@/lib/templates/template-files";
import { englishWords, keyOf, wordFiles } from "@/lib/templates/words/english-words";
import { flattened, wordTreeSchema } from "@/lib/templates/words/overlay";

/** Names texts that are right as they are in another language: file, key, why. */
const SAME_FILE = "same.yaml";

/** Health messages are ICU messages; every other text has plain `{places}` at most. */
const ICU_FILE = "checks/health.yaml";

const sameSchema = z.record(z.string(), z.record(z.string(), z.string().min(1)));

/** What is missing, too much, or not translated in a language's words of the templates. */
export function wordsTranslated(
  language: Language,
  files: TemplateFiles,
  overlay: TemplateFiles,
): Finding[] {
  if (language === DEFAULT_LANGUAGE) return [];
  const inFolder = (file: string) => `${language}/${file}`;
  const names = wordFiles(files);
  const same = readYaml(inFolder(SAME_FILE), overlay.get(SAME_FILE) ?? "{}", sameSchema);
  const unknown = [...overlay.keys()].filter((name) => name !== SAME_FILE && !names.includes(name));
  return [
    ...same.findings,
    ...unknown.map((name) => problem(inFolder(name), 1, "There is no such file of words in English")),
    ...Object.keys(same.value ?? {})
      .filter((name) => !names.includes(name))
      .map((name) => problem(inFolder(SAME_FILE), same.lineAt([name]), `No file of words: ${name}`)),
    ...names.flatMap((name) => fileTranslated(name, same.value?.[name] ?? {})),
  ];

  function fileTranslated(name: string, sameHere: Record<string, string>): Finding[] {
    const file = inFolder(name);
    const { value, findings, lineAt } = readYaml(file, overlay.get(name) ?? "{}", wordTreeSchema);
    if (value === null) return findings;
    const words = flattened(value);
    const translated = new Map(words.map(({ place, text }) => [keyOf(place), text]));
    const lineOf = (key: string) =>
      lineAt(words.find(({ place }) => keyOf(place) === key)?.place ?? key.split("/"));
    return compareWords(englishWords(files, name), translated, sameHere, name === ICU_FILE).map(
      ({ key, message }) => problem(file, lineOf(key), message),
    );
  }
}
