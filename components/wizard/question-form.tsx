"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { AgreementSheet, type SheetView } from "@/components/wizard/agreement-sheet";
import { ConflictPanel } from "@/components/wizard/conflict-panel";
import { nextHref } from "@/components/wizard/next-href";
import { useProblemWords } from "@/components/wizard/problem-words";
import { IncomingNotice } from "@/components/wizard/incoming-notice";
import { LawBeside, type LimitsView } from "@/components/wizard/law-beside";
import { type Packed, unpack } from "@/components/wizard/packed";
import { QuestionControls } from "@/components/wizard/question-controls";
import { QuestionExtras } from "@/components/wizard/question-extras";
import type { QuestionView } from "@/components/wizard/question-view";
import { SaveStatus } from "@/components/wizard/save-status";
import { type SetAside, SetAsidePanel } from "@/components/wizard/set-aside";
import { asideWrites, finalWrites } from "@/components/wizard/status-writes";
import { useErrorTitle } from "@/components/wizard/use-error-title";
import { useQuestionPage } from "@/components/wizard/use-question-page";
import { dateText } from "@/lib/i18n/date-text";

type Question = {
  view: QuestionView;
  sheet: SheetView;
  /** The limits that the law sets to what is asked here, as saved. */
  limits: LimitsView | null;
};

type Around = {
  /** The question itself, above the controls, and the advice below them: drawn on the server. */
  heading: ReactNode;
  advice: ReactNode;
  /** What a page shows besides controls, such as the law cards. */
  panel: ReactNode;
};

/** One page of the wizard: the question, its controls, and the clauses it feeds, live beside it. */
export function QuestionForm({ question, ...around }: Around & { question: Packed<Question> }) {
  const unpacked = useMemo(() => unpack(question), [question]);
  return <QuestionAtWork {...unpacked} {...around} />;
}

function QuestionAtWork({ view, sheet, limits, heading, advice, panel }: Question & Around) {
  const t = useTranslations("wizard");
  const router = useRouter();
  const wordProblem = useProblemWords();
  const page = useQuestionPage(view);
  const [errors, setErrors] = useState<readonly { targetId: string; message: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState<SetAside["status"] | null>(null);
  const [sheetOpen, setSheetOpen] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useErrorTitle(errors.length > 0 ? t("errorPrefix") : null);
  useEffect(() => {
    if (sheetOpen) document.getElementById("sheet-title")?.focus();
  }, [sheetOpen]);

  async function leaveWith(writes: ReturnType<typeof finalWrites>): Promise<void> {
    setLeaving(true);
    for (const write of writes) page.autosave.put(write);
    const after = await page.autosave.flush();
    setLeaving(false);
    if (after.phase === "saved") router.push(nextHref(view, page.isAsked));
  }

  async function saveOnly(): Promise<boolean> {
    const { askedUnits, problems } = await page.judge();
    if (problems.length > 0) return false;
    for (const write of finalWrites(view, askedUnits)) page.autosave.put(write);
    return (await page.autosave.flush()).phase === "saved";
  }

  async function proceed(): Promise<void> {
    const { askedUnits, problems } = await page.judge();
    setErrors(
      problems.map((problem) => ({ targetId: problem.targetId, message: wordProblem(problem) })),
    );
    setAttempt(attempt + 1);
    if (problems.length === 0) await leaveWith(finalWrites(view, askedUnits));
  }

  async function setAside(aside: SetAside): Promise<void> {
    const { askedUnits } = await page.judge();
    await leaveWith(asideWrites(view, page.asked, askedUnits, aside));
  }

  return (
    <div className="grid grow grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
      <div className="px-4 py-8 sm:px-8 lg:px-16">
        <div className="max-w-measure">
          {errors.length === 0 ? null : (
            <ErrorSummary title={t("errorTitle")} items={errors} attempt={attempt} />
          )}
          {page.saveState.conflicts.map((standing) => (
            <ConflictPanel
              key={standing.address}
              view={view}
              standing={standing}
              ours={page.units.find((unit) => unit.address === standing.address)?.value ?? null}
              onKeepOurs={() => {
                page.autosave.settle(standing.address);
                void page.autosave.flush();
              }}
              onTakeTheirs={() => {
                page.takeStanding(standing.address, standing.value);
                page.autosave.drop(standing.address);
              }}
            />
          ))}
          {heading}
          {page.restored && page.unsaved ? (
            <div className="mt-4">
              <Notice role="status">{t("restored")}</Notice>
            </div>
          ) : null}
          <IncomingNotice incoming={page.incoming} />
          <OpenPoints view={view} />
          {panel}
          <form
            noValidate
            className="mt-6"
            onFocus={page.prepare}
            onInput={page.prepare}
            onSubmit={(event) => {
              event.preventDefault();
              if (view.open && !leaving) void proceed();
            }}
          >
            {/* Until the script has taken over, nothing can be typed or pressed that nobody would keep. */}
            <fieldset role="none" disabled={!page.ready} className="contents">
              <QuestionControls page={page} view={view} errors={errors} />
              <QuestionExtras view={view} page={page} onSave={saveOnly} />
              <LawBeside
                limits={limits}
                view={view}
                page={page}
                setsAside={asking === "not_applicable"}
              />
              {view.open ? (
                <>
                  {asking === null ? null : (
                    <SetAsidePanel
                      key={asking}
                      kind={asking}
                      parties={view.parties}
                      onCancel={() => setAsking(null)}
                      onDone={(aside) => void setAside(aside)}
                    />
                  )}
                  <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-2">
                    <Button type="submit" variant="primary" aria-disabled={leaving}>
                      {t("continue")}
                    </Button>
                    <Button
                      variant="quiet"
                      aria-expanded={asking === "discussing"}
                      onClick={() => setAsking("discussing")}
                    >
                      {t("notSure.open")}
                    </Button>
                    <Button
                      variant="quiet"
                      aria-expanded={asking === "not_applicable"}
                      onClick={() => {
                        // Some browsers do not focus a button that is clicked.
                        page.prepare();
                        setAsking("not_applicable");
                      }}
                    >
                      {t("notApplicable.open")}
                    </Button>
                  </div>
                </>
              ) : null}
              <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4">
                <SaveStatus state={page.saveState} unsaved={page.unsaved} open={view.open} />
                <Button
                  variant="quiet"
                  className="lg:hidden"
                  aria-expanded={sheetOpen}
                  aria-controls="sheet"
                  onClick={() => setSheetOpen(!sheetOpen)}
                >
                  {sheetOpen ? t("sheet.hide") : t("sheet.show")}
                </Button>
              </div>
            </fieldset>
          </form>
          {advice}
        </div>
      </div>
      <aside
        id="sheet"
        aria-labelledby="sheet-title"
        className={`${sheetOpen ? "block" : "hidden"} border-s border-rule bg-desk px-4 py-8 sm:px-8 lg:block`}
      >
        <div className="lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto">
          <h2 id="sheet-title" tabIndex={-1} className="sr-only">
            {t("sheet.title")}
          </h2>
          <AgreementSheet
            agreementId={view.agreementId}
            sheet={sheet}
            live={page.live}
            answers={page.answers}
            isOpen={sheetOpen}
          />
        </div>
      </aside>
    </div>
  );
}

/** What is under discussion here, or set aside: said before the controls. */
function OpenPoints({ view }: { view: QuestionView }) {
  const t = useTranslations("wizard");
  const locale = useLocale();
  const open = Object.values(view.marks).find(
    (mark) => mark.status === "discussing" || mark.status === "not_applicable",
  );
  if (open === undefined) return null;
  const words =
    open.status === "not_applicable"
      ? t("notApplicable.stands", { reason: open.reason ?? "" })
      : t("notSure.stands", {
          owner: open.openOwner === null ? "" : view.parties[open.openOwner],
          due: dateText(open.openDue ?? "", locale),
          reason: open.reason ?? "",
        });
  return (
    <div className="mt-4">
      <Notice tone="attention">{words}</Notice>
    </div>
  );
}
