import { text as textOf } from "node:stream/consumers";
import { NextIntlClientProvider } from "next-intl";
import { prerenderToNodeStream } from "react-dom/static";
import { beliefsApart } from "@/components/controls/beliefs-apart";
import { controlNumbers } from "@/components/controls/control-numbers";
import { fieldViews } from "@/components/wizard/field-views";
import { findPage } from "@/components/wizard/find-page";
import { pageAnswers, pageConditions, pageLaw } from "@/components/wizard/page-source";
import { QuestionControls } from "@/components/wizard/question-controls";
import type { QuestionView } from "@/components/wizard/question-view";
import { useQuestionPage } from "@/components/wizard/use-question-page";
import { withFigures } from "@/lib/answers/figures";
import type { Answers } from "@/lib/answers/schema";
import controls from "@/lib/i18n/messages/en/controls.json";
import wizard from "@/lib/i18n/messages/en/wizard.json";
import { loadEdition } from "@/lib/templates/edition";

const { templates, catalogue } = loadEdition();
const PARTIES = { A: "Marigold", B: "Puddlejump" };

/**
 * The controls of a question page (`task/page`) as the server sends them to somebody of the grantee: the
 * HTML, and its words as one reads them. The control made for the page is there as well.
 */
export async function drawQuestion(
  place: string,
  answers: Answers,
): Promise<{ html: string; text: string }> {
  const view = viewOf(place, answers);
  const { prelude } = await prerenderToNodeStream(
    <NextIntlClientProvider locale="en-US" timeZone="UTC" messages={{ wizard, controls }}>
      <Drawn view={view} />
    </NextIntlClientProvider>,
  );
  const html = await textOf(prelude);
  return { html, text: wordsOf(html) };
}

function Drawn({ view }: { view: QuestionView }) {
  const page = useQuestionPage(view);
  return <QuestionControls page={page} view={view} errors={[]} />;
}

function viewOf(place: string, answers: Answers): QuestionView {
  const [taskId = "", pageId = ""] = place.split("/");
  const found = findPage(catalogue, taskId, pageId);
  if (found === null) throw new Error(`There is no page ${place}`);
  const { shown, withheld } = beliefsApart(answers, found.page.control, "A");
  const words = { choices: templates.choices, parties: PARTIES, yes: "Yes", no: "No" };
  return {
    agreementId: "00000000-0000-4000-8000-000000000000",
    taskId,
    pageId,
    myParty: "A",
    parties: PARTIES,
    open: true,
    fields: fieldViews(found.page.fields, { ...words, answers, places: () => [] }),
    answers: pageAnswers(templates, found, shown),
    withheld,
    conditions: pageConditions(templates, found),
    marks: {},
    affirm: [],
    control: found.page.control ?? null,
    numbers: controlNumbers(found.page.control, withFigures(answers), templates.law),
    outline: null,
    law: pageLaw(templates, found),
    figures: found.page.figures ?? null,
    pages: [],
    fromCheck: false,
  };
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>|<!--.*?-->/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}
