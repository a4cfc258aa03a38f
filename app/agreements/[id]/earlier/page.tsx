import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { BringForm } from "@/components/earlier/bring-form";
import { RemoveNotes } from "@/components/earlier/remove-notes";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { loadAgreement } from "@/lib/agreements/loaders";
import { listPassages } from "@/lib/earlier-texts/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("earlier");
  return { title: t("title") };
}

/** The words of an agreement that the parties had before: notes to write this one by, never answers. */
export default async function EarlierPage({ params }: Props) {
  const { id } = await params;
  const agreement = await loadAgreement(id);
  const t = await getTranslations("earlier");
  const format = await getFormatter();
  const { earlier } = agreement;
  const seen = { agreementId: id, seenRevision: earlier?.revision ?? 0 };
  const passages = earlier === null ? [] : await listPassages(id);
  return (
    <AgreementPage agreement={agreement} width="page" words={["earlier"]}>
      <PageHeader eyebrow={<TaskListLink agreementId={id} />} title={t("title")} lead={t("lead")} />
      {earlier === null ? null : (
        <Section id="notes" title={earlier.name} aside={t("passages", { count: passages.length })}>
          <p className="mt-2 text-quiet">
            {t("brought", {
              person: earlier.person,
              date: format.dateTime(earlier.at, { dateStyle: "long" }),
            })}
          </p>
          <RemoveNotes {...seen} />
          <ul className="mt-4">
            {passages.map((passage, index) => (
              <li key={index} className="border-b border-rule">
                <Disclosure summary={passage.heading || t("untitled", { number: index + 1 })}>
                  <p className="font-serif whitespace-pre-line wrap-anywhere">{passage.text}</p>
                </Disclosure>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {agreement.status === "drafting" ? (
        <div className="mt-10">
          <Section id="bring" title={earlier === null ? t("bring") : t("bringOther")}>
            <BringForm key={seen.seenRevision} {...seen} />
          </Section>
        </div>
      ) : null}
    </AgreementPage>
  );
}
