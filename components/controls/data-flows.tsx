"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import { MadeTable } from "@/components/controls/made-table";
import type { MadeProps } from "@/components/controls/made-props";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dataFlows } from "@/lib/controls/data-flows";

const ELEMENTS = "privacy.dataElements";

/** What travels about children: each element with its ground, its way and its end, and what lacks one. */
export default function DataFlows({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.data-flows");
  const { flows, uncovered, general } = dataFlows(page.answers);
  const way = (from: "A" | "B" | undefined, to: "A" | "B" | undefined) =>
    from === undefined || to === undefined
      ? t("noWay")
      : from === to
        ? t("same", { party: view.parties[from] })
        : t("way", { from: view.parties[from], to: view.parties[to] });
  const asksElements = page.asked.some(({ path }) => path === ELEMENTS);
  return (
    <>
      {page.asked.map(({ path }) => (
        <div key={path}>{plain(path)}</div>
      ))}
      <MadeSection id="data-flows" title={t("title")} lead={t("lead")}>
        {flows.length === 0 ? (
          <p className="mt-3">{t("none")}</p>
        ) : (
          <MadeTable
            caption={t("title")}
            head={[t("what"), t("wayHead"), t("travels"), t("kept")]}
            rows={flows.map(({ element, exchanges }) => ({
              key: element.id,
              cells: [
                <>
                  {element.element ?? t("unnamed")}
                  <span className="block text-sm font-normal text-quiet">{element.purpose}</span>
                </>,
                way(element.from, element.to),
                exchanges.length === 0
                  ? t("never")
                  : exchanges
                      .map(({ item, dueRule, method }) =>
                        [dueRule ?? item, method].filter(Boolean).join(", "),
                      )
                      .join("; "),
                [element.system, element.retention, element.deletion].filter(Boolean).join(", "),
              ],
            }))}
          />
        )}
        {uncovered.length === 0 ? null : (
          <Notice tone="attention" role="status">
            {t("uncovered", {
              items: uncovered.map(({ item }) => item ?? t("unnamed")).join("; "),
            })}
            {asksElements && view.open ? (
              <p className="mt-2">
                <Button
                  onClick={() =>
                    page.addRows(
                      ELEMENTS,
                      uncovered.map(({ item, from, to }) => ({ element: item, from, to })),
                    )
                  }
                >
                  {t("add", { count: uncovered.length })}
                </Button>
              </p>
            ) : null}
          </Notice>
        )}
        {general.length === 0 ? null : (
          <p className="mt-2 text-sm text-quiet">{t("general", { count: general.length })}</p>
        )}
      </MadeSection>
    </>
  );
}
