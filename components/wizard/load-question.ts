import "server-only";

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { partyName } from "@/components/agreements/party-name";
import { fieldViews } from "@/components/wizard/field-views";
import { type FoundPage, findPage } from "@/components/wizard/find-page";
import { listMarkAddress } from "@/components/wizard/list-mark";
import { borrowedGroups } from "@/components/borrowings/borrowed-groups";
import { beliefsApart } from "@/components/controls/beliefs-apart";
import { controlNumbers } from "@/components/controls/control-numbers";
import { affirmViews } from "@/components/wizard/affirm-views";
import type { MarkView, PartyNames, QuestionView } from "@/components/wizard/question-view";
import type { SheetView } from "@/components/wizard/agreement-sheet";
import { outlineOf, placeOptions } from "@/components/wizard/place-options";
import type { LimitsView } from "@/components/wizard/law-beside";
import { pageAnswers, pageConditions, pageLaw, slotsFedBy } from "@/components/wizard/page-source";
import { clausePlaces } from "@/components/wizard/sheet-places";
import { askedPages } from "@/components/wizard/task-status";
import { loadAgreement, loadDocument, loadEditionOf, loadWordsOf } from "@/lib/agreements/loaders";
import { documentOf } from "@/lib/agreements/rules";
import type { AgreementView } from "@/lib/agreements/schema";
import { type AnswersWithFigures, withFigures } from "@/lib/answers/figures";
import { listOf } from "@/lib/answers/paths";
import { partsAt } from "@/lib/document/assemble-part";
import { holdsOnce } from "@/lib/document/conditions";
import type { TemplateSet } from "@/lib/document/source";
import type { EditionWords } from "@/lib/templates/words/edition-words";
import { asksWithinLimits, pageLimits } from "@/lib/law/page-limits";

/** Everything a question page shows: the question, what is known, and the clauses it feeds. */
export async function loadQuestion(id: string, taskId: string, pageId: string, fromCheck: boolean) {
  const agreement = await loadAgreement(id);
  const { templates } = await loadEditionOf(id);
  const words = await loadWordsOf(id);
  const { catalogue, advice } = words;
  const found = findPage(catalogue, taskId, pageId) ?? notFound();
  const answers = withFigures(agreement.answers);
  const isAsked = holdsOnce(templates.conditions, answers);
  const t = await getTranslations("wizard");
  const parties = await partyNames(agreement);
  const fields = fieldViews(found.page.fields, {
    choices: words.choices,
    parties,
    yes: t("yes"),
    no: t("no"),
    answers: agreement.answers,
    places: () =>
      placeOptions(templates, {
        after: (title) => t("places.after", { title }),
        end: (title) => t("places.end", { title }),
      }),
  });
  const { shown, withheld } = beliefsApart(
    agreement.answers,
    found.page.control,
    agreement.me.party,
  );
  const asked = askedPages(found.task, isAsked);
  const slotIds = slotsFedBy(templates, found);
  const document =
    withheld === 0
      ? await loadDocument(id)
      : documentOf({ ...agreement, answers: shown }, templates);
  const clauses = partsAt(document, slotIds);
  const view: QuestionView = {
    agreementId: id,
    taskId,
    pageId,
    myParty: agreement.me.party,
    parties,
    open: agreement.status === "drafting",
    fields: withheld === 0 ? fields : fields.map((field) => ({ ...field, minRows: 1 })),
    answers: pageAnswers(templates, found, shown),
    withheld,
    conditions: pageConditions(templates, found),
    marks: marksOf(found, agreement),
    affirm: affirmViews(agreement, found.page.affirm),
    control: found.page.control ?? null,
    numbers: controlNumbers(found.page.control, answers, templates.law),
    outline: fields.some(({ columns }) => columns.some(({ place }) => place === true))
      ? outlineOf(templates, await loadDocument(id))
      : null,
    law: pageLaw(templates, found),
    figures: found.page.figures ?? null,
    pages: found.task.pages.map((page) => ({ id: page.id, when: page.when ?? null })),
    fromCheck,
  };
  const sheet: SheetView = {
    clauses,
    feedsAny: slotIds.length > 0,
    scheduleIds: templates.schedules.map((schedule) => schedule.id),
    places: clausePlaces(clauses, catalogue),
    language: templates.language,
  };
  return {
    ...found,
    agreement,
    view,
    advice: advice(found.page.advice),
    position: Math.max(1, asked.indexOf(found.page) + 1),
    total: Math.max(asked.length, 1),
    previous: asked[asked.indexOf(found.page) - 1] ?? null,
    sheet,
    borrowed: borrowedGroups(
      agreement,
      found.page.fields.filter(({ when }) => when === undefined || isAsked(when)),
    ),
    limits: limitsBeside(templates, words, found, answers),
  };
}

function limitsBeside(
  { law }: TemplateSet,
  { choices }: EditionWords,
  { page }: FoundPage,
  answers: AnswersWithFigures,
): LimitsView | null {
  const paths = page.fields.map((field) => field.path);
  if (!asksWithinLimits(paths)) return null;
  const words = Object.entries(choices["limitTopic"] ?? {});
  const topics = Object.fromEntries(words.map(([topic, { label }]) => [topic, label]));
  return { topics, saved: pageLimits(paths, answers, law) };
}

/** What the two sides are called in choices and sentences. */
export async function partyNames(agreement: AgreementView): Promise<PartyNames> {
  const t = await getTranslations("agreements.party");
  return { A: partyName(agreement, "A", t("A")), B: partyName(agreement, "B", t("B")) };
}

function marksOf({ page }: FoundPage, agreement: AgreementView): Record<string, MarkView> {
  const lists = page.fields.filter(({ control }) => control === "rows").map(({ path }) => path);
  // Rows that were taken out too: a window that still shows one has to learn of it.
  const rows =
    lists.length === 0
      ? []
      : Object.keys(agreement.marks).filter((address) => lists.includes(listOf(address) ?? ""));
  const addresses = [...page.fields.flatMap(({ path }) => [path, listMarkAddress(path)]), ...rows];
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const mark = agreement.marks[address];
      if (mark === undefined) return [];
      const { status, revision, reason, openOwner, openDue } = mark;
      return [[address, { status, revision, reason, openOwner, openDue }] as const];
    }),
  );
}
