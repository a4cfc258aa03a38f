"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import { MadeTable } from "@/components/controls/made-table";
import type { MadeProps } from "@/components/controls/made-props";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { matchLedger, valuesToFill } from "@/lib/controls/match-ledger";

const LIST = "contrib";

/** What each brings, added up against the match that is needed, with the reason where one does not count. */
export default function MatchLedger({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.match-ledger");
  const { money } = useMadeWords();
  const cushion = view.numbers["match.cushion_pct"] ?? 0;
  const { rows, pledgedCents, requiredCents, verdict } = matchLedger(page.answers, cushion);
  const fill = page.asked.some(({ path }) => path === LIST) ? valuesToFill(page.answers) : [];
  const words =
    verdict === "unknown"
      ? t("unknown")
      : t(verdict, {
          pledged: money(pledgedCents),
          required: money(requiredCents),
          gap: money(Math.abs((requiredCents ?? 0) - pledgedCents)),
          cushion,
        });
  return (
    <>
      {page.asked.map(({ path }) => (
        <div key={path}>{plain(path)}</div>
      ))}
      <MadeSection id="match-ledger" title={t("title")} lead={t("lead")}>
        {rows.length === 0 ? (
          <p className="mt-3">{t("none")}</p>
        ) : (
          <MadeTable
            caption={t("title")}
            head={[t("what"), t("value"), t("soFar")]}
            numeric={[1, 2]}
            rows={rows.map(({ id, what, party, cents, out, pledgedSoFarCents }) => ({
              key: id,
              cells: [
                <>
                  {what || t("unnamed")}
                  <span className="block text-sm font-normal text-quiet">
                    {[party === undefined ? "" : view.parties[party], out && t(`out.${out}`)]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </>,
                money(cents),
                out === null ? money(pledgedSoFarCents) : "",
              ],
            }))}
          />
        )}
        {fill.length === 0 || !view.open ? null : (
          <p className="mt-3">
            <Button
              onClick={() => {
                for (const { id, valueCents } of fill) page.setRow(LIST, id, { valueCents });
              }}
            >
              {t("fill", { count: fill.length })}
            </Button>
          </p>
        )}
        <Notice
          tone={verdict === "short" || verdict === "thin" ? "attention" : "plain"}
          role="status"
        >
          {words}
        </Notice>
      </MadeSection>
    </>
  );
}
