import { useFormatter, useTranslations } from "next-intl";
import { otherParty } from "@/components/agreements/party-name";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementView } from "@/lib/agreements/schema";

/** Who is across the table, and while nobody is, the way to invite them. */
export function PartnerPanel({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations("agreements.hub");
  const format = useFormatter();
  const partner = agreement.parties[otherParty(agreement.me.party)];
  const invited = partner.invited;
  return (
    <Section id="partner" title={t("invite.title")} ruled="above">
      {partner.people.length > 0 ? (
        <ul className="mt-2">
          {partner.people.map((person) => (
            <li key={person.email}>{person.name}</li>
          ))}
        </ul>
      ) : (
        <p className="mt-2">
          {invited === null
            ? t("invite.lead")
            : t("invite.waiting", {
                email: invited.email,
                date: format.dateTime(invited.expiresAt, { dateStyle: "long" }),
              })}
        </p>
      )}
      <p>
        <TextLink
          href={`/agreements/${agreement.id}/participants`}
          className="inline-flex min-h-11 items-center"
        >
          {partner.people.length === 0 && invited === null ? t("invite.action") : t("people")}
        </TextLink>
      </p>
    </Section>
  );
}
