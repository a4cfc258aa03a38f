import { useTranslations } from "next-intl";
import { otherParty } from "@/components/agreements/party-name";
import { PartyMark } from "@/components/ui/party-mark";
import type { AgreementView } from "@/lib/agreements/schema";

/** Both sides at a glance: who you are, and who is across the table. */
export function PeopleHere({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations("agreements.people");
  const other = otherParty(agreement.me.party);
  const partner = agreement.parties[other].people[0];
  return (
    <>
      <span className="hidden items-center gap-1.5 sm:inline-flex">
        <PartyMark side="ours" />
        {t("you", { side: t(agreement.me.party) })}
      </span>
      <span className="hidden items-center gap-1.5 sm:inline-flex">
        <PartyMark side="theirs" />
        {partner === undefined ? t("notYet") : t("them", { name: partner.name, side: t(other) })}
      </span>
    </>
  );
}
