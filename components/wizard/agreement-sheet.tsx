"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { ClauseView } from "@/components/document/clause-view";
import { createClauseReader } from "@/lib/document/assemble-part";
import type { Answers } from "@/lib/answers/schema";
import type { TemplateSet } from "@/lib/document/source";
import type { Clause } from "@/lib/document/tree";
import type { Duty } from "@/lib/law/coverage";
import { type SheetFacts, withSheetFacts } from "@/components/wizard/sheet-facts";
import { placeOf, type SheetPlaces } from "@/components/wizard/sheet-places";
import { valuesOf } from "@/components/document/values-of";

export type SheetSource = {
  templates: TemplateSet;
  slotIds: readonly string[];
  rulePack: string;
  places: SheetPlaces;
  facts: SheetFacts;
  /** Law cards that these sections look after. */
  duties: readonly Duty[];
  /** Answer path to what the question is called in the reader's language. */
  labels: Readonly<Record<string, string>>;
  /** What each limit is called, where the page shows limits. */
  limitTopics: Readonly<Record<string, string>> | null;
};

type Props = { agreementId: string; source: SheetSource; answers: Answers };

/** The clauses this question feeds, as they read now; what differs from the saved text is lit. */
export function AgreementSheet({ agreementId, source, answers }: Props) {
  const t = useTranslations("wizard.sheet");
  const { templates, slotIds, rulePack, places, facts } = source;
  const current = useDeferredValue(answers);
  const [read] = useState(createClauseReader);
  const clauses = read(templates, withSheetFacts(templates, current, facts), { slotIds, rulePack });
  const [before] = useState(() => valuesOf(clauses));
  return (
    <div className="rounded-sm bg-sheet px-6 py-7 font-serif leading-relaxed shadow-sheet sm:px-9">
      <p className="flex flex-wrap justify-between gap-x-4 font-sans text-sm text-quiet">
        <span>{t("draft")}</span>
        <a href={readHref(agreementId, clauses)} className="underline underline-offset-4">
          {t("whole")}
        </a>
      </p>
      <div className="mt-5">
        {clauses.length === 0 ? (
          <p className="font-sans text-quiet">{t(slotIds.length === 0 ? "none" : "nothingYet")}</p>
        ) : null}
        <div lang={templates.language}>
          {clauses.map((clause) => (
            <ClauseView
              key={clause.id}
              clause={clause}
              asSchedule={templates.schedules.some((schedule) => schedule.id === clause.id)}
              view={{
                questionHref: (path) => placeOf(places, path),
                isChanged: (path, text) => before.get(path) !== text,
                targetHref: (targetId) => `/agreements/${agreementId}/read#${targetId}`,
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function readHref(agreementId: string, clauses: readonly Clause[]): string {
  const first = clauses[0];
  return `/agreements/${agreementId}/read${first === undefined ? "" : `#${first.id}`}`;
}
