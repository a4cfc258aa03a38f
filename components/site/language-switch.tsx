import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { chooseLanguage } from "@/lib/i18n/actions";
import { LANGUAGE_NAMES, LOCALES, OFFERED } from "@/lib/i18n/languages";

/** The languages, each named in itself; the one in use is said, not offered. Works without scripts. */
export function LanguageSwitch() {
  const t = useTranslations("common");
  const locale = useLocale();
  return (
    <form action={chooseLanguage} aria-label={t("language")}>
      <ul className="flex flex-wrap items-center gap-x-4">
        {OFFERED.map((language) => (
          <li key={language} lang={language}>
            {LOCALES[language] === locale ? (
              <span aria-current="true" className="inline-flex min-h-11 items-center font-semibold">
                {LANGUAGE_NAMES[language]}
              </span>
            ) : (
              <Button type="submit" variant="quiet" name="language" value={language}>
                {LANGUAGE_NAMES[language]}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}
