import dynamic from "next/dynamic";
import { useFormatter, useTranslations } from "next-intl";
import { ClientMessages } from "@/components/site/client-messages";
import { TextLink } from "@/components/ui/text-link";
import { MissingPart } from "@/components/wizard/missing-part";
import type { EarlierMark } from "@/lib/earlier-texts/schema";

/** Fetched only by agreements that have notes. */
const FoundPassages = dynamic(() =>
  import("@/components/earlier/found-passages").then((part) => part.FoundPassages),
);

type Props = { agreementId: string; place: string; earlier: EarlierMark | null };

/** Beside a question, closed: what the parties' earlier agreement says about it. */
export function EarlierBeside({ agreementId, place, earlier }: Props) {
  const t = useTranslations("earlier");
  const format = useFormatter();
  if (earlier === null) return null;
  return (
    <div className="mt-8 border-t border-rule pt-2">
      <MissingPart>
        <ClientMessages areas={["earlier"]}>
          <FoundPassages address={`/agreements/${agreementId}/${place}/earlier`}>
            <p className="text-sm text-quiet">
              {t("broughtBy", {
                name: earlier.name,
                person: earlier.person,
                date: format.dateTime(earlier.at, { dateStyle: "long" }),
              })}{" "}
              <TextLink
                href={`/agreements/${agreementId}/earlier`}
                className="inline-flex min-h-11 items-center"
              >
                {t("readAll")}
              </TextLink>
            </p>
          </FoundPassages>
        </ClientMessages>
      </MissingPart>
    </div>
  );
}
