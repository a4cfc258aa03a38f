import "server-only";

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { partyName } from "@/components/agreements/party-name";
import { fieldViews } from "@/components/wizard/field-views";
import { type FoundPage, findPage } from "@/components/wizard/find-page";
import { lightTemplates } from "@/components/wizard/light-templates";
import { listMarkAddress } from "@/components/wizard/list-mark";
import { beliefsApart } from "@/components/controls/beliefs-apart";
import { controlNumbers } from "@/components/controls/control-numbers";
import { affirmViews } from "@/components/wizard/affirm-views";
import type { MarkView, PartyNames, QuestionView } from "@/components/wizard/question-view";
import { questionHrefs } from "@/components/wizard/question-href";
import { outlineOf, placeOptions } from "@/components/wizard/place-options";
import { readSheetFacts } from "@/components/wizard/read-sheet-facts";
import { sheetPlaces } from "@/components/wizard/sheet-places";
import { askedPages } from "@/components/wizard/task-status";
import { loadAgreement, loadDocument, loadEditionOf, loadWordsOf } from "@/lib/agreements/loaders";
import { cardStatesOf } from "@/lib/agreements/rules";
import type { AgreementView } from "@/lib/agreements/schema";
import { withFigures } from "@/lib/answers/figures";
import { listOf } from "@/lib/answers/paths";
import { templatePart } from "@/lib/document/assemble-part";
import { holds } from "@/lib/document/conditions";
import type { TemplateSet } from "@/lib/document/source";
import type { Duty } from "@/lib/law/coverage";
import { asksWithinLimits } from "@/lib/law/page-limits";
import { clausesFedBy } from "@/lib/templates/clauses-fed-by";
import type { EditionWords } from "@/lib/templates/words/edition-words";

/** Everything a question page shows: the question, what is known, and the clauses it feeds. */
export async function loadQuestion(id: string, taskId: string, pageId: string, fromCheck: boolean) {
  const agreement = await loadAgreement(id);
  const { templates } = await loadEditionOf(id);
  const words = await loadWordsOf(id);
  const { catalogue, advice } = words;
  const found = findPage(catalogue, taskId, pageId) ?? notFound();
  const answers = withFigures(agreement.answers);
  const isAsked = (condition: string) => holds(templates.conditions, condition, answers);
  const t = await getTranslations("wizard");
  const parties = await partyNames(agreement);
  const fields = fieldViews(found.page.fields, {
    choices: words.choices,
    parties,
    yes: t("yes"),
    no: t("no"),
    answers: agreement.answers,
    places: placeOptions(templates, {
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
  const slotIds = clausesFedBy(
    templates,
    found.page.fields.map((field) => field.path),
  );
  const paths = found.page.fields.map((field) => field.path);
  const duties = dutiesOf(templates, words, slotIds);
  const showsLimits =
    asksWithinLimits(paths) ||
    found.page.control === "slot-table" ||
    slotIds.some((slot) => slot === LIMITS_SCHEDULE);
  const part = lightTemplates(
    templatePart(templates, slotIds),
    [...conditionsOf(found), ...duties.map((duty) => duty.appliesWhen)],
    showsLimits,
  );
  const places = sheetPlaces(part, questionHrefs(id, catalogue));
  const view: QuestionView = {
    agreementId: id,
    taskId,
    pageId,
    myParty: agreement.me.party,
    parties,
    open: agreement.status === "drafting",
    fields: withheld === 0 ? fields : fields.map((field) => ({ ...field, minRows: 1 })),
    answers: shown,
    withheld,
    marks: marksOf(found, agreement),
    affirm: affirmViews(agreement, found.page.affirm),
    control: found.page.control ?? null,
    numbers: controlNumbers(found.page.control, answers, templates.law),
    outline: fields.some(({ columns }) => columns.some(({ place }) => place === true))
      ? outlineOf(templates, await loadDocument(id))
      : null,
    figures: found.page.figures ?? null,
    pages: found.task.pages.map((page) => ({ id: page.id, when: page.when ?? null })),
    fromCheck,
  };
  return {
    ...found,
    agreement,
    view,
    advice: advice(found.page.advice),
    position: Math.max(1, asked.indexOf(found.page) + 1),
    total: Math.max(asked.length, 1),
    previous: asked[asked.indexOf(found.page) - 1] ?? null,
    source: {
      templates: part,
      slotIds,
      rulePack: agreement.rulePack,
      places,
      facts: readSheetFacts(templates, answers, cardStatesOf(agreement, templates, null), slotIds),
      duties,
      labels:
        words.labels === templates.labels
          ? part.labels
          : said(words.labels, Object.keys(part.labels)),
      limitTopics: asksWithinLimits(paths) ? limitLabels(words) : null,
    },
  };
}

/** Where the applied limits print. */
const LIMITS_SCHEDULE = "s03-sites";

/** The law cards that the sections fed by this page look after: only those can lose their cover here. */
function dutiesOf(
  { texts, articles }: TemplateSet,
  { law }: EditionWords,
  slotIds: readonly string[],
): Duty[] {
  const fed = articles
    .flatMap((article) => article.slots)
    .filter(({ id }) => slotIds.includes(id))
    .flatMap(({ choose, otherwise }) => [...choose.map(({ clause }) => clause), otherwise ?? ""]);
  const satisfied = new Set(fed.flatMap((id) => texts[id]?.satisfies ?? []));
  return law.cards
    .filter(({ id }) => satisfied.has(id))
    .map(({ id, topic, appliesWhen }) => ({ id, topic, appliesWhen }));
}

function said(labels: EditionWords["labels"], paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, labels[path] ?? path]));
}

function limitLabels({ choices }: EditionWords): Record<string, string> {
  const words = Object.entries(choices["limitTopic"] ?? {});
  return Object.fromEntries(words.map(([topic, { label }]) => [topic, label]));
}

/** What the two sides are called in choices and sentences. */
export async function partyNames(agreement: AgreementView): Promise<PartyNames> {
  const t = await getTranslations("agreements.party");
  return { A: partyName(agreement, "A", t("A")), B: partyName(agreement, "B", t("B")) };
}

/** The conditions that this page and its task ask by. */
function conditionsOf({ page, task }: FoundPage): string[] {
  const asked = [
    ...page.fields,
    ...page.fields.flatMap((field) => field.columns ?? []),
    ...task.pages,
  ];
  return asked
    .flatMap((one) => [one.when, "required" in one ? one.required : undefined])
    .filter((id) => typeof id === "string");
}

function marksOf({ page }: FoundPage, agreement: AgreementView): Record<string, MarkView> {
  const lists = page.fields.filter(({ control }) => control === "rows").map(({ path }) => path);
  const addresses = [
    ...page.fields.flatMap(({ path }) => [path, listMarkAddress(path)]),
    // Rows that were taken out too: a window that still shows one has to learn of it.
    ...Object.keys(agreement.marks).filter((address) => lists.includes(listOf(address) ?? "")),
  ];
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const mark = agreement.marks[address];
      if (mark === undefined) return [];
      const { status, revision, reason, openOwner, openDue } = mark;
      return [[address, { status, revision, reason, openOwner, openDue }] as const];
    }),
  );
}
