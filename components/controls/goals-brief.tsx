"use client";

import type { Route } from "next";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { BRIEF_MAX_WORDS, countWords, goalsBrief } from "@/lib/controls/goals-brief";

const BRIEF = "out.goalsBrief";

/** Drafts the brief for officials from what the partners already wrote; they change it as they like. */
export default function GoalsBrief({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.goals-brief");
  const [before, setBefore] = useState<string | null>(null);
  const written = page.answers.out?.goalsBrief ?? "";
  const draft = goalsBrief(page.answers);
  const words = countWords(written);
  return (
    <>
      {page.asked.map(({ path }) => (
        <div key={path}>{plain(path)}</div>
      ))}
      <MadeSection id="goals-brief" title={t("title")} lead={t("lead")}>
        {draft === "" ? (
          <p className="mt-3">{t("needs")}</p>
        ) : (
          <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            {view.open ? (
              <Button
                onClick={() => {
                  setBefore(written);
                  page.setField(BRIEF, draft);
                }}
              >
                {t(written === "" ? "draft" : "draftAnew")}
              </Button>
            ) : null}
            {before === null ? null : (
              <Button
                variant="quiet"
                onClick={() => {
                  page.setField(BRIEF, before);
                  setBefore(null);
                }}
              >
                {t("undo")}
              </Button>
            )}
          </p>
        )}
        <p
          role="status"
          className={words > BRIEF_MAX_WORDS ? "mt-2 text-attention" : "mt-2 text-quiet"}
        >
          {t(words > BRIEF_MAX_WORDS ? "tooLong" : "length", { words, most: BRIEF_MAX_WORDS })}
        </p>
        <p className="mt-2">
          <TextLink href={`/agreements/${view.agreementId}/summary` as Route}>
            {t("summary")}
          </TextLink>
        </p>
      </MadeSection>
    </>
  );
}
