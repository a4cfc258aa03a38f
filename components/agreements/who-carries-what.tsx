import { useTranslations } from "next-intl";
import { otherParty, partyName } from "@/components/agreements/party-name";
import { BalanceColumns } from "@/components/ui/balance-columns";
import { Section } from "@/components/ui/section";
import type { AgreementView } from "@/lib/agreements/schema";

/** How many duties each side carries in the expectations table. */
export function WhoCarriesWhat({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations("agreements.hub.carries");
  const names = useTranslations("agreements.party");
  const mine = agreement.me.party;
  const theirs = otherParty(mine);
  const duties = agreement.answers.exp ?? [];
  const of = (party: "A" | "B") => duties.filter((duty) => duty.ownerParty === party).length;
  return (
    <Section id="who-carries-what" title={t("title")} ruled="above">
      <div className="mt-3">
        {duties.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <BalanceColumns
            sides={[
              { side: "ours", name: partyName(agreement, mine, names(mine)), count: of(mine) },
              {
                side: "theirs",
                name: partyName(agreement, theirs, names(theirs)),
                count: of(theirs),
              },
            ]}
            caption={t("caption")}
          />
        )}
      </div>
    </Section>
  );
}
