import type { ReactNode } from "react";
import { MissionStrip } from "@/components/agreements/mission-strip";
import { PeopleHere } from "@/components/agreements/people-here";
import { type LiveMode, LiveNotice } from "@/components/live/live-notice";
import { WhoIsAt } from "@/components/live/who-is-at";
import { ClientMessages } from "@/components/site/client-messages";
import { PageBody } from "@/components/site/page-body";
import { SearchBox } from "@/components/search/search-box";
import { SiteHeader } from "@/components/site/site-header";
import { TextLink } from "@/components/ui/text-link";
import { questionHrefs } from "@/components/wizard/question-href";
import type { AgreementView } from "@/lib/agreements/schema";
import { loadQuestionsOf } from "@/lib/agreements/loaders";

type Props = {
  agreement: AgreementView;
  width?: "measure" | "page" | "full";
  /** What the page does when somebody changes the agreement while it is open. */
  live?: LiveMode;
  /** The areas of words that the page's scripts speak with. */
  words?: readonly string[];
  children: ReactNode;
};

const MISSION = "vision.missionStatement";

/** A page inside an agreement: its title, both sides and the mission stand above everything. */
export async function AgreementPage({
  agreement,
  width = "page",
  live = "follow",
  words = [],
  children,
}: Props) {
  const catalogue = await loadQuestionsOf(agreement.id);
  return (
    <ClientMessages areas={["live", ...words]}>
      <SiteHeader
        place={
          <TextLink
            href={`/agreements/${agreement.id}`}
            subtle
            className="inline-block py-2 decoration-transparent"
          >
            {agreement.title}
          </TextLink>
        }
        aside={
          <>
            <SearchBox agreementId={agreement.id} />
            <PeopleHere agreement={agreement} />
            <WhoIsAt
              agreementId={agreement.id}
              position={agreement.position}
              myParty={agreement.me.party}
            />
          </>
        }
      />
      <MissionStrip
        mission={agreement.answers.vision?.missionStatement}
        questionHref={questionHrefs(agreement.id, catalogue)(MISSION)}
      />
      <PageBody width={width}>{children}</PageBody>
      <LiveNotice mode={live} />
    </ClientMessages>
  );
}
