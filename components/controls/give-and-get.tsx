"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { PartyMark } from "@/components/ui/party-mark";
import { givingOf } from "@/lib/controls/balance";

/** What each side gives, gets and gives up, side by side; what one of them lacks is said. */
export default function GiveAndGet({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.give-and-get");
  const sides = (["A", "B"] as const).toSorted((one) => (one === view.myParty ? -1 : 1));
  return (
    <>
      {page.asked.map(({ path }) => (
        <div key={path}>{plain(path)}</div>
      ))}
      <MadeSection id="give-and-get" title={t("title")} lead={t("lead")}>
        <div className="mt-3 grid gap-6 sm:grid-cols-2">
          {sides.map((party) => {
            const side = givingOf(page.answers, party);
            return (
              <div key={party}>
                <h3 className="flex items-center gap-1.5 font-semibold">
                  <PartyMark side={party === view.myParty ? "ours" : "theirs"} />
                  {view.parties[party]}
                </h3>
                <dl>
                  {(["gives", "gets", "givesUp"] as const).map((part) => (
                    <div key={part} className="border-t border-rule py-1.5">
                      <dt className="text-sm text-quiet">
                        {t(part, { count: side[part].length })}
                      </dt>
                      {side[part].length === 0 ? (
                        <dd className="text-attention">{t("nothing")}</dd>
                      ) : (
                        side[part].map((words) => <dd key={words}>{words}</dd>)
                      )}
                    </div>
                  ))}
                </dl>
              </div>
            );
          })}
        </div>
      </MadeSection>
    </>
  );
}
