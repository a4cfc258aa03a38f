import { createTranslator } from "next-intl";
import english from "@/lib/i18n/messages/en/mail.json";
import { DEFAULT_LANGUAGE, type Language, LOCALES } from "@/lib/i18n/languages";
import { loadMessages } from "@/lib/i18n/messages";

/** The words of mail, by key of `mail.json`, in a recipient's language, English where that is not known. */
export function mailWords(known: Language | null) {
  const language = known ?? DEFAULT_LANGUAGE;
  const messages =
    language === DEFAULT_LANGUAGE
      ? english
      : (loadMessages(language)["mail"] as typeof english | undefined);
  return createTranslator({
    locale: LOCALES[language],
    messages: messages ?? english,
    timeZone: "UTC",
  });
}

/** "January 4, 2027", as the recipient writes dates. */
export function mailDate(day: Date, known: Language | null): string {
  return day.toLocaleDateString(LOCALES[known ?? DEFAULT_LANGUAGE], {
    dateStyle: "long",
    timeZone: "UTC",
  });
}
