import { useFormatter, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { VoidedFreeze } from "@/lib/signing/schema";

/** Earlier attempts at signing, and why they ended. */
export function VoidedFreezes({ voided }: { voided: readonly VoidedFreeze[] }) {
  const t = useTranslations("signing.status");
  const format = useFormatter();
  const on = (date: Date) => format.dateTime(date, { dateStyle: "long", timeZone: "UTC" });
  if (voided.length === 0) return null;
  return (
    <Section id="voided" title={t("voided")}>
      <ul>
        {voided.map((attempt) => (
          <li key={attempt.frozenAt.toISOString()} className="border-b border-rule py-3">
            {t("voidedEntry", {
              frozen: on(attempt.frozenAt),
              voided: on(attempt.voidedAt),
              reason: attempt.reason,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
