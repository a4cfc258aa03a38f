import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";

/** How a wording is written, and what this clause has to say whatever its words. */
export function WritingHelp({ must }: { must: readonly string[] }) {
  const t = useTranslations("wordings.editor");
  const rules = ["terms", "links", "answers", "when", "states"] as const;
  return (
    <div className="mb-6">
      <Disclosure summary={t("howTitle")}>
        <ul className="list-disc space-y-1 ps-5">
          {rules.map((rule) => (
            <li key={rule}>{t(`how.${rule}`)}</li>
          ))}
        </ul>
      </Disclosure>
      {must.length === 0 ? null : (
        <Disclosure summary={t("must")}>
          <ul className="list-disc space-y-1 ps-5">
            {must.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
