import { compareWords, type KeyedWords } from "@/lib/i18n/compare-words";
import same from "@/lib/i18n/messages/same.json" with { type: "json" };
import { DEFAULT_LANGUAGE, type Language } from "@/lib/i18n/languages";
import { loadMessages, type Messages } from "@/lib/i18n/messages";

/** Catalogues that stay English, and why. */
const ENGLISH_ONLY: Readonly<Record<string, string>> = {
  commands: "read at a terminal by whoever runs the program",
  document: "printed inside the agreement, whose language of record is English",
  pdf: "printed into the sealed file, whose language of record is English",
  start: "read at a terminal by whoever runs the program",
};

/** What is missing, too much, or not translated in a language's catalogues, each as `file: what`. */
export function cataloguesTranslated(language: Language): string[] {
  const english = keyed(loadMessages(DEFAULT_LANGUAGE));
  const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = same;
  return compareWords(english, keyed(loadMessages(language)), reasons[language] ?? {}, true).map(
    ({ key, message }) =>
      `lib/i18n/messages/${language}/${key.split("/")[0] ?? ""}.json: ${message}`,
  );
}

function keyed(messages: Messages): KeyedWords {
  const areas = Object.entries(messages).filter(([area]) => ENGLISH_ONLY[area] === undefined);
  return new Map(areas.flatMap(([area, words]) => flat(words, area)));
}

function flat(node: object, place: string): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    typeof child === "object" && child !== null
      ? flat(child, `${place}/${key}`)
      : [[`${place}/${key}`, String(child)] as [string, string]],
  );
}
