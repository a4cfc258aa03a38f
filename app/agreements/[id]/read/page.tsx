import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { Contents } from "@/components/document/contents";
import { DocumentView } from "@/components/document/document-view";
import { CourtesySummary } from "@/components/courtesy/courtesy-summary";
import { Disclosure } from "@/components/ui/disclosure";
import { questionHrefs } from "@/components/wizard/question-href";
import { loadAgreement, loadDocument, loadQuestionsOf } from "@/lib/agreements/loaders";
import { now } from "@/lib/clock";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reader.read");
  return { title: t("title") };
}

/** The agreement as a web page; while it is drafted, every value leads back to its question. */
export default async function ReadPage({ params }: Props) {
  const { id } = await params;
  const [agreement, tree, catalogue] = await Promise.all([
    loadAgreement(id),
    loadDocument(id),
    loadQuestionsOf(id),
  ]);
  const t = await getTranslations("reader.read");
  const summary = await getTranslations("courtesy");
  const format = await getFormatter();
  const drafting = agreement.status === "drafting";
  const file = agreement.status === "sealed" ? "sealed.pdf" : "agreement.pdf";
  return (
    <AgreementPage agreement={agreement} width="full" live="ask">
      <div className="bg-desk px-3 py-6 sm:px-8 sm:py-10 print:bg-sheet print:p-0">
        <div className="mx-auto grid max-w-page gap-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
          <div className="screen-only">
            <ul className="flex flex-wrap gap-x-5 lg:block">
              <li>
                <TaskListLink agreementId={id} />
              </li>
              <li>
                <a
                  href={`/agreements/${id}/${file}`}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  {t("pdf")}
                </a>
              </li>
            </ul>
            <div className="lg:hidden">
              <Disclosure summary={t("contents")}>
                <Contents tree={tree} />
              </Disclosure>
            </div>
            <div className="hidden lg:sticky lg:top-6 lg:mt-4 lg:block lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
              <Contents tree={tree} />
            </div>
          </div>
          <div className="min-w-0 bg-sheet px-5 py-8 shadow-sheet sm:px-14 sm:py-14 print:p-0">
            <div className="screen-only mb-8">
              <Disclosure summary={summary("open")}>
                <CourtesySummary tree={tree} />
              </Disclosure>
            </div>
            <DocumentView
              tree={tree}
              view={drafting ? { questionHref: questionHrefs(id, catalogue) } : {}}
              edition={
                drafting
                  ? t("draft", { date: format.dateTime(now(), { dateStyle: "long" }) })
                  : t(agreement.status)
              }
            />
          </div>
        </div>
      </div>
    </AgreementPage>
  );
}
