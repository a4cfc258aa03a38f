"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { ClauseView } from "@/components/document/clause-view";
import { valuesOf } from "@/components/document/values-of";
import { useWideWindow } from "@/components/ui/use-wide-window";
import type { LivePage } from "@/components/wizard/live-page";
import { placeOf, type SheetPlaces } from "@/components/wizard/sheet-places";
import type { Answers } from "@/lib/answers/schema";
import type { Clause } from "@/lib/document/tree";

/** The clauses a question feeds, as saved. */
export type SheetView = {
  clauses: readonly Clause[];
  /** Whether these answers feed any clause, printed now or not. */
  feedsAny: boolean;
  /** Which of the page's parts are schedules. */
  scheduleIds: readonly string[];
  places: SheetPlaces;
  /** BCP 47: the language of record. */
  language: string;
};

type Props = {
  agreementId: string;
  sheet: SheetView;
  live: LivePage | null;
  answers: Answers;
  /** In a narrow window the sheet lies under a button. */
  isOpen: boolean;
};

/**
 * The clauses this question feeds, as they read now; what differs from the saved text is lit. While
 * nobody can see it, a phone does not put the text together at every key.
 */
export function AgreementSheet({ agreementId, sheet, live: fetched, answers, isOpen }: Props) {
  const t = useTranslations("wizard.sheet");
  const isWide = useWideWindow();
  const live = isOpen || isWide ? fetched : null;
  const current = useDeferredValue(answers);
  const clauses = live === null ? sheet.clauses : live.clausesFor(current);
  const places = live?.places ?? sheet.places;
  const [before] = useState(() => valuesOf(sheet.clauses));
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
          <p className="font-sans text-quiet">{t(sheet.feedsAny ? "nothingYet" : "none")}</p>
        ) : null}
        <div lang={sheet.language}>
          {clauses.map((clause) => (
            <ClauseView
              key={clause.id}
              clause={clause}
              asSchedule={sheet.scheduleIds.includes(clause.id)}
              view={{
                questionHref: (path) => hrefOf(agreementId, placeOf(places, path)),
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

function hrefOf(agreementId: string, place: string | undefined): string | undefined {
  return place === undefined ? undefined : `/agreements/${agreementId}/${place}`;
}

function readHref(agreementId: string, clauses: readonly Clause[]): string {
  const first = clauses[0];
  return `/agreements/${agreementId}/read${first === undefined ? "" : `#${first.id}`}`;
}
