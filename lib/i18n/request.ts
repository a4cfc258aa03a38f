import { getRequestConfig } from "next-intl/server";
import { LOCALES } from "@/lib/i18n/languages";
import { loadMessages } from "@/lib/i18n/messages";
import { readerLanguage } from "@/lib/i18n/reader-language";

/** The words and the way of writing numbers of whoever reads. Dates of agreements carry no zone. */
export default getRequestConfig(async () => {
  const language = await readerLanguage();
  return { locale: LOCALES[language], messages: loadMessages(language), timeZone: "UTC" };
});
