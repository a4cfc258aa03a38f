import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DocumentTree } from "@/lib/document/tree";
import { courtesySummary, type SummaryValue } from "@/lib/courtesy/courtesy-summary";

/** The agreement on one page in the reader's language, marked as a courtesy. */
export function CourtesySummary({ tree }: { tree: DocumentTree }) {
  const t = useTranslations("courtesy");
  const shown = useShown();
  return (
    <div className="space-y-5">
      <Notice tone="attention">{t("courtesy")}</Notice>
      {courtesySummary(tree).map(({ part, lines, duties }) => (
        <section key={part} aria-labelledby={`summary-${part}`}>
          <h3 id={`summary-${part}`} className="text-lg font-semibold">
            {t(`parts.${part}`)}
          </h3>
          {lines.map(({ key, values }) => (
            <p key={key} className="mt-1">
              {t(`lines.${key}`, shown(values))}
            </p>
          ))}
          {duties.map(({ party, name, count, statements }) => (
            <div key={party} className="mt-1">
              <p>{t("duties", { name, count, shown: statements.length })}</p>
              <ul className="list-disc ps-6" lang={tree.language}>
                {statements.map((statement) => (
                  <li key={statement}>“{statement}”</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <p className="text-sm text-quiet">{t("written")}</p>
      <p className="text-sm text-quiet">{t("lawyer")}</p>
    </div>
  );
}

/** The values of a sentence, money and days written the reader's way. */
function useShown() {
  const format = useFormatter();
  return (values: Readonly<Record<string, SummaryValue>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]): [string, string | number] => {
        switch (value.as) {
          case "words":
            return [name, value.words];
          case "number":
            return [name, value.number];
          case "money":
            return [name, format.number(value.cents / 100, { style: "currency", currency: "USD" })];
          case "day":
            return [
              name,
              format.dateTime(new Date(`${value.day}T00:00:00Z`), {
                dateStyle: "long",
                timeZone: "UTC",
              }),
            ];
        }
      }),
    );
}
