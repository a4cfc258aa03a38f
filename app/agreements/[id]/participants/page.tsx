import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { AgreementPage } from "@/components/agreements/agreement-page";
import { TaskListLink } from "@/components/agreements/task-list-link";
import { InviteForm } from "@/components/invitations/invite-form";
import { PartyPeople } from "@/components/invitations/party-people";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { loadAgreement } from "@/lib/agreements/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invitations");
  return { title: t("title") };
}

/** Who is at the table, and the invitation to the other side. */
export default async function PeoplePage({ params }: Props) {
  const { id } = await params;
  const t = await getTranslations("invitations");
  const format = await getFormatter();
  const agreement = await loadAgreement(id);
  const ours = agreement.parties[agreement.me.party];
  const theirs = agreement.parties[agreement.me.party === "A" ? "B" : "A"];
  const hasJoined = theirs.people.length > 0;
  return (
    <AgreementPage
      agreement={agreement}
      width="measure"
      words={["invitations", "public", "common"]}
    >
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="space-y-10">
        <Section id="us" title={t("us")}>
          <PartyPeople side="ours" party={ours} />
        </Section>
        <Section id="them" title={t("them")}>
          {hasJoined ? (
            <PartyPeople side="theirs" party={theirs} />
          ) : (
            <p className="py-3">{t("nobody")}</p>
          )}
          {theirs.invited && !hasJoined ? (
            <Notice>
              {t("invitedWaiting", {
                email: theirs.invited.email,
                until: format.dateTime(theirs.invited.expiresAt, { dateStyle: "medium" }),
              })}
            </Notice>
          ) : null}
        </Section>
        {hasJoined ? null : <InviteForm agreementId={id} again={theirs.invited !== null} />}
        <TaskListLink agreementId={id} />
      </div>
    </AgreementPage>
  );
}
