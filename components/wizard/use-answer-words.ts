import { useLocale, useTranslations } from "next-intl";
import type { AnswerWords } from "@/components/wizard/answer-text";

/** The words that short answers are written with, in the reader's language. */
export function useAnswerWords(): AnswerWords {
  const t = useTranslations("wizard");
  return {
    yes: t("yes"),
    no: t("no"),
    currencySign: t("currencySign"),
    percentSign: t("percentSign"),
    locale: useLocale(),
  };
}
