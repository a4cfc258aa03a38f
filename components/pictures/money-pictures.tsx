import { useFormatter, useTranslations } from "next-intl";
import { MoneyTable } from "@/components/pictures/money-table";
import { Section } from "@/components/ui/section";
import type { Answers } from "@/lib/answers/schema";
import type { TemplateSet } from "@/lib/document/source";
import { moneyByMonth, moneyBySource } from "@/lib/pictures/money";

type Props = { answers: Answers; choices: TemplateSet["choices"] };

/** The money twice: by where it comes from, and by the month in which it is paid. */
export function MoneyPictures({ answers, choices }: Props) {
  const t = useTranslations("pictures.money");
  const format = useFormatter();
  const dollars = (cents: number) =>
    format.number(cents / 100, {
      style: "currency",
      currency: "USD",
      trailingZeroDisplay: "stripIfInteger",
    });
  const sources = moneyBySource(answers).map((part) => ({
    ...part,
    label: choices["fundingSource"]?.[part.source ?? ""]?.label ?? part.label,
    amount: dollars(part.cents),
  }));
  const months = moneyByMonth(answers).map(({ month, cents, payments }) => ({
    id: month,
    label: format.dateTime(new Date(`${month}-01T00:00:00Z`), { month: "long", year: "numeric" }),
    detail: payments.join(", "),
    cents,
    amount: dollars(cents),
  }));
  const total = (rows: readonly { cents: number }[]) => ({
    label: t("total"),
    amount: dollars(rows.reduce((sum, { cents }) => sum + cents, 0)),
  });
  return (
    <>
      <Section id="money-by-source" title={t("bySource")}>
        {sources.length === 0 ? (
          <p className="py-3">{t("noSource")}</p>
        ) : (
          <MoneyTable
            caption={t("bySource")}
            headings={{ what: t("source"), amount: t("amount") }}
            rows={sources}
            total={total(sources)}
          />
        )}
      </Section>
      <Section id="money-by-month" title={t("byMonth")}>
        {months.length === 0 ? (
          <p className="py-3">{t("noMonth")}</p>
        ) : (
          <MoneyTable
            caption={t("byMonth")}
            headings={{ what: t("month"), amount: t("paid") }}
            rows={months}
            total={total(months)}
          />
        )}
      </Section>
    </>
  );
}
