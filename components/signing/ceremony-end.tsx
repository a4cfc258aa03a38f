import { useFormatter, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { SigningRequestView } from "@/lib/signing/schema";

type Props = { token: string; request: SigningRequestView };

/** How it stands after signing, or why this link is closed. */
export function CeremonyEnd({ token, request }: Props) {
  const t = useTranslations("signing.ceremony");
  const format = useFormatter();
  const { state, done, signer } = request;
  const title = t("title", { organization: request.organization });
  if (state !== "signed" || done.signedAt === null) {
    const reason = request.voidReason;
    return (
      <>
        <PageHeader title={title} />
        <Notice
          tone="attention"
          title={t(`closed.${state === "signed" || state === "open" ? "expired" : state}`)}
        >
          {reason === null ? null : t("closed.voidedReason", { reason })}
        </Notice>
      </>
    );
  }
  const signedAt = format.dateTime(done.signedAt, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <>
      <PageHeader title={title} />
      <Notice title={t("signed", { at: `${signedAt} UTC` })}>
        {request.sealedAt !== null
          ? t("sealed", { email: signer.email })
          : request.otherSignedAt !== null
            ? t("sealing")
            : t("waiting", { organization: request.otherOrganization })}
      </Notice>
      {request.sealedAt === null ? null : (
        <p className="mt-6">
          {/* A file, not a page: the browser fetches it whole. */}
          <a href={`/sign/${token}/sealed.pdf`} className={buttonStyle("primary")}>
            {t("download")}
          </a>
        </p>
      )}
    </>
  );
}
