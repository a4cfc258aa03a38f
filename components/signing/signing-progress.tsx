import { useFormatter, useTranslations } from "next-intl";
import { ResendButton } from "@/components/signing/resend-button";
import { WithdrawForm } from "@/components/signing/withdraw-form";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementStatus } from "@/lib/agreements/schema";
import type { FreezeStatus, SignerStatus } from "@/lib/signing/schema";

type Props = { agreementId: string; status: AgreementStatus; freeze: FreezeStatus };

/** Who has signed, what happens next, and the sealed file when it is there. */
export function SigningProgress({ agreementId, status, freeze }: Props) {
  const t = useTranslations("signing.status");
  return (
    <>
      <Outcome agreementId={agreementId} status={status} freeze={freeze} />
      <Section id="signers" title={t("signers")}>
        <ul>
          {freeze.signers.map((signer) => (
            <li key={signer.party} className="border-b border-rule py-3">
              <p className="font-semibold">{signer.organization}</p>
              <SignerLine signer={signer} />
              {status === "signing" && (signer.state === "open" || signer.state === "expired") ? (
                <ResendButton agreementId={agreementId} party={signer.party} name={signer.name} />
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <dl className="text-sm">
        <dt className="text-quiet">{t("document")}</dt>
        <dd className="mb-2 font-mono break-all">{freeze.documentSha256}</dd>
        {freeze.file === null ? null : (
          <>
            <dt className="text-quiet">{t("file")}</dt>
            <dd className="font-mono break-all">{freeze.file.sha256}</dd>
          </>
        )}
      </dl>
      {status === "signing" ? <WithdrawForm agreementId={agreementId} /> : null}
    </>
  );
}

function Outcome({ agreementId, status, freeze }: Props) {
  const t = useTranslations("signing.status");
  const format = useFormatter();
  if (freeze.sealedAt !== null) {
    const at = format.dateTime(freeze.sealedAt, {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: "UTC",
    });
    return (
      <Notice title={t("sealed", { at: `${at} UTC` })}>
        <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          {/* A file, not a page: the browser fetches it whole. */}
          <a href={`/agreements/${agreementId}/sealed.pdf`} className={buttonStyle("primary")}>
            {t("download")}
          </a>
          <TextLink href="/verify" className="inline-flex min-h-11 items-center">
            {t("verify")}
          </TextLink>
        </p>
      </Notice>
    );
  }
  if (status !== "sealing") return null;
  return (
    <Notice tone={freeze.sealError === null ? "accent" : "attention"} title={t("sealing")}>
      {freeze.sealError === null
        ? null
        : t("sealProblem", { count: freeze.sealAttempts, cause: freeze.sealError })}
    </Notice>
  );
}

function SignerLine({ signer }: { signer: SignerStatus }) {
  const t = useTranslations("signing.status.signer");
  const format = useFormatter();
  const { name, email } = signer;
  const at = (moment: Date | null) =>
    moment === null
      ? ""
      : `${format.dateTime(moment, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" })} UTC`;
  switch (signer.state) {
    case "signed":
      return <p>{t("signed", { name, at: at(signer.signedAt) })}</p>;
    case "declined":
      return <p>{t("declined", { name, at: at(signer.declinedAt) })}</p>;
    case "expired":
    case "voided":
      return <p>{t(signer.state, { name })}</p>;
    case "open":
      return (
        <>
          <p>{t(signer.openedAt === null ? "open" : "opened", { name })}</p>
          <p className="text-sm break-words text-quiet">
            {t("openNote", {
              email,
              until: format.dateTime(signer.expiresAt, { dateStyle: "long" }),
            })}
          </p>
        </>
      );
  }
}
