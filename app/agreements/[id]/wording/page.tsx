import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { OwnPlace } from "@/components/wordings/own-place";
import { StandardPlaces } from "@/components/wordings/standard-places";
import { loadWordingPlaces } from "@/lib/wordings/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wordings.list");
  return { title: t("title") };
}

/** Which clauses of the agreement stand in an organization's own words; choosing them, and going back. */
export default async function WordingPage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("wordings.list");
  const { agreement, organization, places } = await loadWordingPlaces(id);
  const isOwn = ({ use, newest }: (typeof places)[number]) => use !== null || newest !== null;
  const own = places.filter(isOwn);
  const open = agreement.status === "drafting";
  return (
    <AgreementPage agreement={agreement} width="measure" words={["wordings", "public", "common"]}>
      <PageHeader title={t("title")} lead={t("lead")}>
        <TaskListLink agreementId={id} />
      </PageHeader>
      <div className="space-y-10">
        {open ? null : <Notice>{t("fixed")}</Notice>}
        {organization === null ? <Notice>{t("noOrganization")}</Notice> : null}
        <Section id="own" title={t("own")}>
          {own.length === 0 ? <p className="mt-3">{t("none")}</p> : null}
          <ul>
            {own.map((place) => (
              <OwnPlace
                key={place.clauseId}
                agreementId={id}
                organizationId={organization?.id ?? null}
                me={agreement.me.party}
                open={open}
                place={place}
              />
            ))}
          </ul>
        </Section>
        {organization === null ? null : (
          <Section id="standard" title={t("standard")}>
            <p className="mt-3">{t("standardLead")}</p>
            <StandardPlaces
              agreementId={id}
              organizationId={organization.id}
              places={places.filter((place) => !isOwn(place))}
            />
          </Section>
        )}
      </div>
    </AgreementPage>
  );
}
