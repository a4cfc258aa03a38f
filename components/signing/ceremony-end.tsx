import { useFormatter, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { SigningRequestView } from "@/lib/signing/schema";

type Props = { token: string; request: SigningRequestView; signedAt: Date };

/** How it stands after signing, with the way to one's own copies. */
export function CeremonyEnd({ token, request, signedAt }: Props) {
  const t = useTranslations("signing.ceremony");
  const format = useFormatter();
  const { signer } = request;
  const at = format.dateTime(signedAt, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <>
      <PageHeader title={t("title", { organization: request.organization })} />
      <Notice title={t("signed", { at: `${at} UTC` })}>
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
