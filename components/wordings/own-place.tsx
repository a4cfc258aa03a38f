import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import { TextLink } from "@/components/ui/text-link";
import { ChoiceButtons } from "@/components/wordings/choice-buttons";
import { editorHref } from "@/components/wordings/editor-href";
import type { PartyKey } from "@/lib/document/tree";
import type { WordingPlace } from "@/lib/wordings/schema";

type Props = {
  agreementId: string;
  organizationId: string | null;
  me: PartyKey;
  open: boolean;
  place: WordingPlace;
};

/** A clause for which somebody has an own wording: whose stands there, and what may be chosen. */
export function OwnPlace({ agreementId, organizationId, me, open, place }: Props) {
  const t = useTranslations("wordings.list");
  const { clauseId, title, printed, use, newest } = place;
  const isTheirs = use !== null && use.party !== me;
  return (
    <li className="border-b border-rule py-4">
      <h3 className="text-lg">
        {printed === null ? title : t("numbered", { number: printed.number, title })}
      </h3>
      <p className="my-2">
        {use === null ? (
          <StatusTag tone="quiet">{t("kept")}</StatusTag>
        ) : (
          <>
            <StatusTag tone={isTheirs ? "theirs" : "ours"}>
              {t(printed === null ? "chosen" : "inUse", {
                organization: use.organization,
                version: use.version,
              })}
            </StatusTag>{" "}
            <span className="text-quiet">
              {use.approvedBy === null
                ? t("notApproved")
                : t("approvedBy", { approver: use.approvedBy })}
            </span>
          </>
        )}
      </p>
      {printed === null ? <p>{t("waits")}</p> : null}
      {isTheirs ? <p>{t("theirs")}</p> : null}
      {open && !isTheirs ? (
        <ChoiceButtons
          agreementId={agreementId}
          clauseId={clauseId}
          title={title}
          offer={offerOf(place)}
          canRestore={use !== null}
        />
      ) : null}
      {newest === null || organizationId === null ? null : (
        <TextLink
          href={editorHref(organizationId, clauseId, agreementId)}
          className="inline-flex min-h-11 items-center"
        >
          {t("edit")}
          <span className="sr-only">: {title}</span>
        </TextLink>
      )}
    </li>
  );
}

/** The newest version when it is not what stands there, or when counsel has approved it since. */
function offerOf({ use, newest }: WordingPlace) {
  if (newest === null) return null;
  const isApproved = newest.reviews.some(({ state }) => state === "approved");
  const stands = use?.wordingId === newest.id;
  const approvalOnly = stands && isApproved && use.approvedBy === null;
  if (stands && !approvalOnly) return null;
  return { wordingId: newest.id, version: newest.version, approvalOnly };
}
