"use client";

import { useTranslations } from "next-intl";
import { IndirectActions } from "@/components/controls/indirect-actions";
import { MadeSection } from "@/components/controls/made-section";
import { MadeTable } from "@/components/controls/made-table";
import type { MadeProps } from "@/components/controls/made-props";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Notice } from "@/components/ui/notice";
import { indirectBase } from "@/lib/controls/indirect-base";

/** The budget line by line: in the base, outside of it or indirect, and what the rate makes of it. */
export default function IndirectBase(props: MadeProps) {
  const { page, view, plain } = props;
  const t = useTranslations("controls.indirect-base");
  const { money } = useMadeWords();
  const found = indirectBase(page.answers);
  const { cost } = page.answers;
  const most = view.numbers["indirect.de_minimis_pct"];
  const rate = cost?.indirectRatePct;
  const charged = cost?.indirectType === "negotiated" || cost?.indirectType === "de_minimis";
  const asked = page.asked.map(({ path }) => path);
  return (
    <>
      {asked.map((path) => (
        <div key={path}>{plain(path)}</div>
      ))}
      <MadeSection id="indirect-base" title={t("title")} lead={t("lead")}>
        {found === null ? (
          <p className="mt-3">{t("needsLines")}</p>
        ) : (
          <>
            <MadeTable
              caption={t("title")}
              head={[t("line"), t("amount"), t("inBase")]}
              numeric={[1, 2]}
              rows={found.lines.map(({ id, category, cents, inBaseCents, isIndirect }) => ({
                key: id,
                cells: [
                  category || t("unnamed"),
                  money(cents),
                  isIndirect ? t("indirect") : money(inBaseCents),
                ],
              }))}
              foot={[t("base"), "", money(found.baseCents)]}
            />
            {charged && rate !== undefined ? (
              <p role="status" className="mt-2 font-semibold">
                {t("sum", {
                  base: money(found.baseCents),
                  rate,
                  amount: money(found.amountCents),
                })}
              </p>
            ) : null}
            {charged && found.amountCents !== undefined ? (
              <IndirectActions {...props} found={found} amountCents={found.amountCents} />
            ) : null}
          </>
        )}
        {cost?.indirectType === "de_minimis" && most !== undefined && (rate ?? 0) > most ? (
          <Notice tone="attention" role="status">
            {t("tooHigh", { most })}
          </Notice>
        ) : null}
      </MadeSection>
    </>
  );
}
