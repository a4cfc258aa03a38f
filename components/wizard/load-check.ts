import "server-only";

import type { Route } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { type AnswerWords, answerText } from "@/components/wizard/answer-text";
import { fieldViews } from "@/components/wizard/field-views";
import { findTask } from "@/components/wizard/find-page";
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

/** One answer on the check page: its text, or the rows of a list, and what is still open about it. */
export type CheckRow = {
  key: string;
  label: string;
  href: Route;
  text: string;
  rows: string[][] | null;
  open: {
    status: "discussing" | "not_applicable";
    reason: string;
    owner: string;
    due: string;
  } | null;
};

/** Everything a task has asked so far, as it stands, and the task that comes after it. */
export async function loadCheck(id: string, taskId: string) {
  const agreement = await loadAgreement(id);
  const { templates } = await loadEditionOf(id);
  const { catalogue, choices } = await loadWordsOf(id);
  const { task } = findTask(catalogue, taskId) ?? notFound();
  const t = await getTranslations("wizard");
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

  const rows = askedPages(task, isAsked).flatMap((page) =>
    fieldViews(page.fields, {
      choices,
      parties,
      yes: t("yes"),
      no: t("no"),
      answers: agreement.answers,
      places: placeOptions(templates, {
        after: (title) => t("places.after", { title }),
        end: (title) => t("places.end", { title }),
      }),
    })
      .filter((field) => isAsked(field.when))
      .map((field): CheckRow => {
        const value = valueAt(agreement.answers, field.path);
        const mark = openMark(field, agreement.marks);
        return {
          key: field.path,
          label: field.label,
          href: `/agreements/${id}/${task.id}/${page.id}?from=check` as Route,
          text: field.control === "rows" ? "" : answerText(field, value, words),
          rows: field.control === "rows" ? rowTexts(field, value, words) : null,
          open:
            mark === null
              ? null
              : {
                  status: mark.status === "discussing" ? "discussing" : "not_applicable",
                  reason: mark.reason ?? "",
                  owner: mark.openOwner === null ? "" : parties[mark.openOwner],
                  due: mark.openDue ?? "",
                },
        };
      }),
  );
  return { agreement, task, rows, nextTask: nextTask() };

  function nextTask(): { title: string; href: Route } | null {
    const tasks = catalogue.steps.flatMap((step) => step.tasks);
    for (const candidate of tasks.slice(tasks.indexOf(task) + 1)) {
      const first = askedPages(candidate, isAsked)[0];
      if (first !== undefined)
        return {
          title: candidate.title,
          href: `/agreements/${id}/${candidate.id}/${first.id}` as Route,
        };
    }
    return null;
  }
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
