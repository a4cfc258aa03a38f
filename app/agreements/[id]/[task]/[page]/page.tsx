import type { Metadata, Route } from "next";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { BorrowedPanel } from "@/components/borrowings/borrowed-panel";
import { EarlierBeside } from "@/components/earlier/earlier-beside";
import { LawCards } from "@/components/law/law-cards";
import { loadLawCards } from "@/components/law/load-law-cards";
import { StaleRules } from "@/components/law/stale-rules";
import { LAW_CARDS } from "@/components/wizard/field-views";
import { findPage } from "@/components/wizard/find-page";
import { loadQuestion } from "@/components/wizard/load-question";
import { pack } from "@/components/wizard/packed";
import { QuestionAdvice } from "@/components/wizard/question-advice";
import { QuestionForm } from "@/components/wizard/question-form";
import { QuestionHeading } from "@/components/wizard/question-heading";
import { loadQuestionsOf } from "@/lib/agreements/loaders";
import { loadStaleRules } from "@/lib/acknowledgements/loaders";

const OWN_RULES: ReadonlySet<string> = new Set([
  "law.stateRules",
  "law.localRules",
  "law.funderRules",
]);

type Props = {
  params: Promise<{ id: string; task: string; page: string }>;
  searchParams: Promise<{ from?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, task, page } = await params;
  const found = findPage(await loadQuestionsOf(id), task, page);
  return found === null ? {} : { title: found.page.heading };
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { id, task: taskId, page: pageId } = await params;
  const fromCheck = (await searchParams).from === "check";
  const {
    agreement,
    task,
    page,
    view,
    advice,
    sheet,
    limits,
    borrowed,
    position,
    total,
    previous,
  } = await loadQuestion(id, taskId, pageId, fromCheck);
  const taskHref = `/agreements/${id}/${task.id}`;
  const backHref = fromCheck
    ? taskHref
    : previous === null
      ? `/agreements/${id}`
      : `${taskHref}/${previous.id}`;
  return (
    <AgreementPage
      agreement={agreement}
      width="full"
      live="quietly"
      words={[
        "wizard",
        "law",
        "errors.issues",
        "controls.shared",
        `controls.${view.control ?? "none"}`,
      ]}
    >
      <QuestionForm
        key={`${taskId}/${pageId}`}
        question={pack({ view, sheet, limits })}
        heading={
          <QuestionHeading
            agreementId={id}
            task={task}
            position={position}
            total={total}
            heading={page.heading}
            hint={page.hint}
            backHref={backHref as Route}
          />
        }
        panel={
          <>
            <BorrowedPanel view={view} groups={borrowed} />
            {page.fields.some((field) => field.control === LAW_CARDS) ? (
              <LawCards
                agreementId={id}
                cards={await loadLawCards(id)}
                myParty={view.myParty}
                parties={view.parties}
                briefing={agreement.answers.law?.trainingDate ?? null}
                open={view.open}
              />
            ) : page.fields.some((field) => OWN_RULES.has(field.path)) ? (
              <StaleRules rules={await loadStaleRules(id)} />
            ) : null}
          </>
        }
        advice={
          <>
            <EarlierBeside
              agreementId={id}
              place={`${task.id}/${page.id}`}
              earlier={agreement.earlier}
            />
            <QuestionAdvice why={page.why} example={page.example} advice={advice} />
          </>
        }
      />
    </AgreementPage>
  );
}
