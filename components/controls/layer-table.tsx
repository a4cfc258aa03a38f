"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import { MadeTable } from "@/components/controls/made-table";
import type { MadeProps } from "@/components/controls/made-props";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type LayerRow, layerTable } from "@/lib/controls/layer-table";

const LIST = "layer.sources";

/** All sources on one page: who pays what, what it comes to, what is paid twice and what nobody pays. */
export default function LayerTable({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.layer-table");
  const { money } = useMadeWords();
  const { rows, totalCents, costCents, gapCents } = layerTable(page.answers);
  const { gapOwner } = page.answers.layer ?? {};
  const asksRows = page.asked.some(({ path }) => path === LIST);
  const unfilled = asksRows ? rows.filter(differs) : [];
  return (
    <>
      {page.asked.map(({ path }) => (
        <div key={path}>{plain(path)}</div>
      ))}
      <MadeSection id="layer-table" title={t("title")} lead={t("lead")}>
        {rows.length === 0 ? (
          <p className="mt-3">{t("none")}</p>
        ) : (
          <MadeTable
            caption={t("title")}
            head={[t("source"), t("covers"), t("expected")]}
            numeric={[2]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <>
                  {row.source || t("unnamed")}
                  <span className="block text-sm font-normal text-quiet">
                    {row.from === "" || row.to === ""
                      ? ""
                      : t("way", { from: row.from, to: row.to })}
                  </span>
                </>,
                <>
                  {row.covers}
                  {row.twice === null ? null : (
                    <span className="block text-sm text-danger">
                      {row.twice === "hours"
                        ? t("twiceHours")
                        : t("twice", { other: row.twice.with })}
                    </span>
                  )}
                </>,
                <>
                  {money(row.expectedCents)}
                  {differs(row) ? (
                    <span className="block text-sm text-attention">
                      {t("computed", { amount: money(row.computedCents) })}
                    </span>
                  ) : null}
                </>,
              ],
            }))}
            foot={[t("sum"), "", money(totalCents)]}
          />
        )}
        {unfilled.length === 0 || !view.open ? null : (
          <p className="mt-3">
            <Button
              onClick={() => {
                for (const { id, computedCents } of unfilled)
                  page.setRow(LIST, id, { expectedCents: computedCents });
              }}
            >
              {t("fill", { count: unfilled.length })}
            </Button>
          </p>
        )}
        {costCents === undefined ? null : (
          <Notice
            tone={gapCents > 0 && gapOwner === undefined ? "attention" : "plain"}
            role="status"
          >
            {gapCents === 0
              ? t("carried", { cost: money(costCents) })
              : gapOwner === undefined
                ? t("gap", { cost: money(costCents), gap: money(gapCents) })
                : t("gapOwned", { gap: money(gapCents), party: view.parties[gapOwner] })}
          </Notice>
        )}
      </MadeSection>
    </>
  );
}

function differs({ expectedCents, computedCents }: LayerRow): boolean {
  return computedCents !== undefined && computedCents !== expectedCents;
}
