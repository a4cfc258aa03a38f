import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import type { Language } from "@/lib/i18n/languages";
import { readTemplateFiles, type TemplateFiles, TEMPLATES_FOLDER } from "@/lib/templates/template-files";
import { englishWords, type FileWords, keyOf } from "@/lib/templates/words/english-words";
import type { Place, Say } from "@/lib/templates/words/say";

/** Says the words of a template file, by its name below `templates/`, in a language. */
export type Sayer = (file: string) => Say;

/**
 * The words of the templates in a language, from `templates/<language>`, read once per process. A word is
 * said only where its English is the very one that was translated: an older template version whose question
 * reads otherwise shows its own English, never another question's words.
 */
export function sayerOf(language: Language): Sayer {
  const known = remembered.get(language);
  if (known !== undefined) return known;
  const files = readTemplateFiles();
  const overlay = readOverlay(language);
  const spoken = new Map<string, Say>();
  const sayer: Sayer = (file) => {
    const before = spoken.get(file);
    if (before !== undefined) return before;
    const say = sayFrom(englishWords(files, file), overlayWords(overlay.get(file) ?? ""));
    spoken.set(file, say);
    return say;
  };
  remembered.set(language, sayer);
  return sayer;
}

const remembered = new Map<Language, Sayer>();

function sayFrom(english: FileWords, translated: FileWords): Say {
  return (place, text) => {
    const key = keyOf(place);
    return english.get(key) === text ? (translated.get(key) ?? text) : text;
  };
}

/** Nested words: a text, or words by id. */
export type WordTree = { [key: string]: string | WordTree };

export const wordTreeSchema: z.ZodType<WordTree> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().trim().min(1), wordTreeSchema])),
);

/** Every file of a language by its path below `templates/<language>`, in order of path. */
export function readOverlay(language: Language, folder = TEMPLATES_FOLDER): TemplateFiles {
  const own = path.join(folder, language);
  if (!existsSync(/* turbopackIgnore: true */ own)) return new Map();
  const names = readdirSync(/* turbopackIgnore: true */ own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => path.relative(own, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .toSorted();
  return new Map(
    names.map((name) => [
      name,
      readFileSync(path.join(/* turbopackIgnore: true */ own, name), "utf8").replace(/\r\n/g, "\n"),
    ]),
  );
}

/** The words of an overlay file by the key of their place; none when it does not fit. */
function overlayWords(source: string): FileWords {
  const tree = wordTreeSchema.safeParse(parse(source) ?? {});
  return new Map(tree.success ? flattened(tree.data).map(({ place, text }) => [keyOf(place), text]) : []);
}

/** Every text of a tree with its place, in the order of the file. */
export function flattened(tree: WordTree, place: Place = []): { place: Place; text: string }[] {
  return Object.entries(tree).flatMap(([key, node]) => {
    const here = [...place, key];
    return typeof node === "string" ? [{ place: here, text: node }] : flattened(node, here);
  });
}
