"use client";

import { useTranslations } from "next-intl";
import { BeliefsTogether } from "@/components/controls/beliefs-together";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { compareBeliefs } from "@/lib/controls/beliefs";

const LIST = "vision.philosophy";

/**
 * What each side believes: written apart, because the first to write would write for both, and then
 * shown side by side with where they meet and what only one of them says.
 */
export default function Beliefs({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.beliefs");
  const beliefs = (page.answers.vision?.philosophy ?? []).filter(({ statement }) => statement);
  const theirParty = view.myParty === "A" ? "B" : "A";
  const ours = beliefs.filter(({ party }) => party === view.myParty);
  const theirs = beliefs.filter(({ party }) => party === theirParty);
  const partner = view.parties[theirParty];

  const reveal = async () => {
    const after = await page.autosave.flush();
    if (after.phase === "saved") window.location.reload();
  };
  return (
    <>
      {view.withheld === 0 ? null : (
        <Notice role="status">
          {t("apart", { partner, count: view.withheld })}
          {ours.length === 0 ? null : (
            <p className="mt-2">
              <Button onClick={() => void reveal()}>{t("reveal")}</Button>
            </p>
          )}
        </Notice>
      )}
      {plain(LIST)}
      {view.withheld === 0 && ours.length > 0 && theirs.length > 0 ? (
        <MadeSection id="beliefs" title={t("title")} lead={t("lead")}>
          <BeliefsTogether found={compareBeliefs(ours, theirs)} partner={partner} />
        </MadeSection>
      ) : null}
      {view.withheld === 0 && ours.length > 0 && theirs.length === 0 ? (
        <p className="text-quiet">{t("waiting", { partner })}</p>
      ) : null}
    </>
  );
}
