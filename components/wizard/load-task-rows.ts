import "server-only";

import type { Route } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { type AnswerWords, answerText } from "@/components/wizard/answer-text";
import { type BorrowedGroup, borrowedGroups } from "@/components/borrowings/borrowed-groups";
import { fieldViews } from "@/components/wizard/field-views";
import { listMarkAddress } from "@/components/wizard/list-mark";
import { partyNames } from "@/components/wizard/load-question";
import type { FieldView } from "@/components/wizard/question-view";
import { placeOptions } from "@/components/wizard/place-options";
import { askedPages } from "@/components/wizard/task-status";
import { loadAgreement, loadEditionOf, loadWordsOf } from "@/lib/agreements/loaders";
import type { AnswerMark } from "@/lib/agreements/schema";
import { withFigures } from "@/lib/answers/figures";
import { holds } from "@/lib/document/conditions";
import { valueAt } from "@/lib/document/value-at";
import { dateText } from "@/lib/i18n/date-text";
import type { Page, Task } from "@/lib/templates/questions";

/** One answer in words: its text, or the rows of a list, and what is still open about it. */
export type CheckRow = {
  /** The answer's path. */
  key: string;
  label: string;
  /** The question page that asks it. */
  page: Page;
  href: Route;
  text: string;
  rows: string[][] | null;
  open: {
    status: "discussing" | "not_applicable";
    reason: string;
    owner: string;
    due: string;
  } | null;
  /** It came from another agreement, and these have yet to review it. */
  borrowed: { group: BorrowedGroup; waitsFor: string } | null;
};

/** An agreement with its questions, and what each task has asked so far, as it stands, in words. */
export async function loadTaskRows(id: string) {
  const agreement = await loadAgreement(id);
  const { templates } = await loadEditionOf(id);
  const { catalogue, choices } = await loadWordsOf(id);
  const t = await getTranslations("wizard");
  const format = await getFormatter();
  const parties = await partyNames(agreement);
  const answers = withFigures(agreement.answers);
  const isAsked = (condition: string | undefined) =>
    condition === undefined || holds(templates.conditions, condition, answers);
  const words: AnswerWords = {
    yes: t("yes"),
    no: t("no"),
    currencySign: t("currencySign"),
    percentSign: t("percentSign"),
    locale: await getLocale(),
  };
  const places = () =>
    placeOptions(templates, {
      after: (title) => t("places.after", { title }),
      end: (title) => t("places.end", { title }),
    });

  const rowsOf = (task: Task): CheckRow[] =>
    askedPages(task, isAsked).flatMap((page) =>
      fieldViews(page.fields, {
        choices,
        parties,
        yes: t("yes"),
        no: t("no"),
        answers: agreement.answers,
        places,
      })
        .filter((field) => isAsked(field.when))
        .map((field): CheckRow => {
          const value = valueAt(agreement.answers, field.path);
          const mark = openMark(field, agreement.marks);
          const [group] = borrowedGroups(agreement, [field]);
          return {
            key: field.path,
            label: field.label,
            page,
            href: `/agreements/${id}/${task.id}/${page.id}` as Route,
            text: field.control === "rows" ? "" : answerText(field, value, words),
            rows: field.control === "rows" ? rowTexts(field, value, words) : null,
            open:
              mark === null
                ? null
                : {
                    status: mark.status === "discussing" ? "discussing" : "not_applicable",
                    reason: mark.reason ?? "",
                    owner: mark.openOwner === null ? "" : parties[mark.openOwner],
                    due: dateText(mark.openDue ?? "", words.locale),
                  },
            borrowed:
              group === undefined
                ? null
                : { group, waitsFor: format.list(group.openFor.map((party) => parties[party])) },
          };
        }),
    );
  return { agreement, templates, catalogue, isAsked, rowsOf };
}

function openMark(field: FieldView, marks: Record<string, AnswerMark>): AnswerMark | null {
  const mark = marks[field.path] ?? marks[listMarkAddress(field.path)];
  return mark?.status === "discussing" || mark?.status === "not_applicable" ? mark : null;
}

function rowTexts(field: FieldView, value: unknown, words: AnswerWords): string[][] {
  if (!Array.isArray(value)) return [];
  return value.map((row: unknown) =>
    field.columns
      .map((column) => answerText(column, valueAt(row, column.path), words))
      .filter((text) => text !== ""),
  );
}
