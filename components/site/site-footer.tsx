import { useTranslations } from "next-intl";
import { LanguageSwitch } from "@/components/site/language-switch";
import { TextLink } from "@/components/ui/text-link";

/** What this is not, said on every page, and the way to what it is. */
export function SiteFooter() {
  const t = useTranslations("common");
  return (
    <footer className="screen-only mt-auto border-t border-rule px-4 py-5 text-sm text-quiet sm:px-8">
      <p className="max-w-measure">
        {t("footer.notAdvice")}{" "}
        <TextLink href="/about" subtle className="inline-block py-2">
          {t("footer.about")}
        </TextLink>
      </p>
      <LanguageSwitch />
    </footer>
  );
}
