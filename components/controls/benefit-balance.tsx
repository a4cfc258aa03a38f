"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { useFocusRow } from "@/components/controls/use-focus-row";
import { Bar } from "@/components/ui/bar";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { AUDIENCES, type Audience, benefitBalance } from "@/lib/controls/balance";

const LIST = "vision.benefits";

/** Gains by who has them, with who is missing and whether the two partners are in balance. */
export default function BenefitBalance({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.benefit-balance");
  const focusRow = useFocusRow(LIST);
  const { gains, missing, ahead } = benefitBalance(page.answers);
  const most = Math.max(1, ...AUDIENCES.map((audience) => gains[audience].length));
  const name = (audience: Audience) =>
    audience === "A" || audience === "B" ? view.parties[audience] : t(audience);
  const tone = (audience: Audience) =>
    audience === view.myParty ? "ours" : audience === "A" || audience === "B" ? "theirs" : "accent";
  return (
    <>
      <MadeSection id="benefit-balance" title={t("title")} lead={t("lead")}>
        <ul className="mt-3">
          {AUDIENCES.map((audience) => (
            <li
              key={audience}
              className="grid items-center gap-x-4 border-t border-rule py-1 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
            >
              <span>
                {name(audience)}{" "}
                <span className="text-quiet">{t("count", { count: gains[audience].length })}</span>
              </span>
              <Bar share={gains[audience].length / most} tone={tone(audience)} />
              {view.open ? (
                <Button
                  variant="quiet"
                  className="justify-self-start"
                  onClick={() => {
                    focusRow(page.addRows(LIST, [{ audience }])[0]);
                  }}
                >
                  {t("add")}
                  <span className="sr-only">: {name(audience)}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        <Notice tone={missing.length > 0 ? "attention" : "plain"} role="status">
          {missing.length > 0
            ? t("missing", { who: missing.map(name).join(", ") })
            : ahead === null
              ? t("even")
              : t("ahead", { party: view.parties[ahead] })}
        </Notice>
      </MadeSection>
      {plain(LIST)}
    </>
  );
}
