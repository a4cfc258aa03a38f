import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { GiveAndGet } from "@/components/pictures/give-and-get";
import { MoneyPictures } from "@/components/pictures/money-pictures";
import { sidesSeen } from "@/components/pictures/sides";
import { TimelinePicture } from "@/components/pictures/timeline-picture";
import { WhoDoesWhat } from "@/components/pictures/who-does-what";
import { PageHeader } from "@/components/ui/page-header";
import { loadAgreement, loadTemplatesOf } from "@/lib/agreements/loaders";
import { withFigures } from "@/lib/answers/figures";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pictures");
  return { title: t("title") };
}

/** The agreement as pictures, each with its numbers in words. */
export default async function PicturesPage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("pictures");
  const names = await getTranslations("agreements.party");
  const agreement = await loadAgreement(id);
  const { choices } = await loadTemplatesOf(id);
  const answers = withFigures(agreement.answers);
  const sides = sidesSeen(agreement, { A: names("A"), B: names("B") });
  return (
    <AgreementPage agreement={agreement}>
      <PageHeader title={t("title")} lead={t("lead")}>
        <p className="mt-3">
          <TaskListLink agreementId={id} />
        </p>
      </PageHeader>
      <div className="space-y-12">
        <GiveAndGet answers={answers} sides={sides} />
        <WhoDoesWhat answers={answers} choices={choices} sides={sides} />
        <TimelinePicture answers={answers} />
        <MoneyPictures answers={answers} choices={choices} />
      </div>
    </AgreementPage>
  );
}
