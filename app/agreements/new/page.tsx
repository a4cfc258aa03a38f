import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AGREEMENT, EXAMPLE } from "@/components/borrowings/start-choices";
import { NewAgreementForm } from "@/components/agreements/new-agreement-form";
import { ClientMessages } from "@/components/site/client-messages";
import { SitePage } from "@/components/site/site-page";
import { PageHeader } from "@/components/ui/page-header";
import { AGREEMENT_TYPES } from "@/lib/answers/steps/set-up";
import { currentActor } from "@/lib/auth/actor";
import { listAgreements, listExamples, loadNewestWords } from "@/lib/agreements/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agreements.create");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ from?: string }> };

/** Four questions and what to start from, then the task list. */
export default async function NewAgreementPage({ searchParams }: Props) {
  const { from = "" } = await searchParams;
  const here = from === "" ? "/agreements/new" : `/agreements/new?from=${encodeURIComponent(from)}`;
  const actor = (await currentActor()) ?? redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  const t = await getTranslations("agreements.create");
  const words = (await loadNewestWords()).choices["agreementType"] ?? {};
  const [examples, own] = await Promise.all([listExamples(), listAgreements()]);
  const starts = [
    ...own.map(({ id, title }) => ({
      value: AGREEMENT + id,
      label: t("startFrom.agreement", { title }),
    })),
    ...examples.map(({ exampleId, title }) => ({
      value: EXAMPLE + exampleId,
      label: t("startFrom.example", { title }),
    })),
  ];
  const chosen = starts.find(({ value }) => value === EXAMPLE + from);
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ClientMessages areas={["agreements", "common"]}>
        <NewAgreementForm
          types={AGREEMENT_TYPES.map((value) => ({ value, label: words[value]?.label ?? value }))}
          asksName={actor.name === null}
          starts={starts}
          startFrom={chosen?.value ?? ""}
        />
      </ClientMessages>
    </SitePage>
  );
}
