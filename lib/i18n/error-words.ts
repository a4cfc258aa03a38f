import { createTranslator } from "next-intl";
import english from "@/lib/i18n/messages/en/errors.json";
import { DEFAULT_LANGUAGE, type Language, LOCALES } from "@/lib/i18n/languages";
import { loadMessages } from "@/lib/i18n/messages";
import { spokenLanguage } from "@/lib/i18n/speaking";

type Words = ReturnType<typeof translator>;

/**
 * The words of refusals, by key of `errors.json`, in the language of whoever is refused. Works outside
 * a request too: commands, jobs and tests refuse in English.
 */
export const errorWords = ((...said: Parameters<Words>) =>
  wordsOf(spokenLanguage())(...said)) as Words;

function wordsOf(language: Language): Words {
  const known = remembered.get(language);
  if (known !== undefined) return known;
  const words = translator(language);
  remembered.set(language, words);
  return words;
}

const remembered = new Map<Language, Words>();

function translator(language: Language) {
  const messages =
    language === DEFAULT_LANGUAGE
      ? english
      : (loadMessages(language)["errors"] as typeof english | undefined);
  return createTranslator({ locale: LOCALES[language], messages: messages ?? english });
}
