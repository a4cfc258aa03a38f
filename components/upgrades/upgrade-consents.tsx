import { useFormatter, useTranslations } from "next-intl";
import { AgreeButton } from "@/components/upgrades/agree-button";
import { PartyMark } from "@/components/ui/party-mark";
import { Section } from "@/components/ui/section";
import type { PartyKey } from "@/lib/document/tree";
import type { UpgradeOffer } from "@/lib/upgrades/schema";

type Props = { offer: UpgradeOffer; me: PartyKey; names: Record<PartyKey, string> };

/** Both parties and whether they have agreed to exactly this comparison; the button for one's own. */
export function UpgradeConsents({ offer, me, names }: Props) {
  const t = useTranslations("upgrades");
  const format = useFormatter();
  return (
    <Section id="consents" title={t("consents")} ruled="above">
      <ul className="mt-2 space-y-2">
        {offer.needs.map((party) => {
          const given = offer.consents[party];
          return (
            <li key={party} className="flex items-baseline gap-2">
              <PartyMark side={party === me ? "ours" : "theirs"} />
              <span>
                <span className="font-semibold">{party === me ? t("you") : names[party]}</span>{" "}
                {given === undefined
                  ? t(party === me ? "youNotYet" : "notYet")
                  : t("agreed", {
                      person: given.person,
                      date: format.dateTime(given.at, { dateStyle: "long" }),
                    })}
              </span>
            </li>
          );
        })}
      </ul>
      {offer.needs.length < 2 ? <p className="mt-3">{t("absent")}</p> : null}
      {offer.consents[me] === undefined ? (
        <div className="mt-4">
          <AgreeButton
            consent={{
              agreementId: offer.agreementId,
              toDigest: offer.toDigest,
              documentSha256: offer.documentSha256,
            }}
          />
        </div>
      ) : null}
      <p className="mt-3 text-sm text-quiet">{t("edited")}</p>
    </Section>
  );
}
