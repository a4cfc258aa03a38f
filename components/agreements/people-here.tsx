import { useTranslations } from "next-intl";
import { PartyMark } from "@/components/ui/party-mark";
import type { AgreementView } from "@/lib/agreements/schema";
import { otherParty, partyName } from "@/components/agreements/party-name";

/** Both sides at a glance: who you are, and who is across the table. */
export function PeopleHere({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations("agreements.people");
  const other = otherParty(agreement.me.party);
  const partner = agreement.parties[other].people[0];
  return (
    <>
      <span className="inline-flex items-center gap-1.5">
        <PartyMark side="ours" />
        {t("you", { organization: partyName(agreement, agreement.me.party, t("noName")) })}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <PartyMark side="theirs" />
        {partner === undefined
          ? t("notYet")
          : t("them", { name: partner.name ?? partner.email, organization: partyName(agreement, other, t("noName")) })}
      </span>
    </>
  );
}
