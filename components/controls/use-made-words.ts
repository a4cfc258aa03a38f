import { useFormatter, useTranslations } from "next-intl";

/** Money and days as the controls of all pages write them; a dash for what is not known. */
export function useMadeWords() {
  const t = useTranslations("controls.shared");
  const format = useFormatter();
  return {
    money: (cents: number | undefined) =>
      cents === undefined
        ? t("unknown")
        : format.number(cents / 100, {
            style: "currency",
            currency: "USD",
            minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
          }),
    day: (day: string | undefined) =>
      day === undefined
        ? t("unknown")
        : format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" }),
  };
}
